import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { ActorServices } from '#server/services.ts'
import { type Said, SaidComment } from './said-comment.tsx'

type Beside = Awaited<ReturnType<ActorServices['queries']['review']['commentsBeside']>>

/** Everything that was said about what is on the screen, about the whole document, and about passages that have gone. */
export function BesideDraft({
  here,
  first,
  slug,
  documentId,
  draft,
  now,
}: {
  /** What was said about the screens that are open, in the order of the text. */
  here: readonly Said[]
  first: Beside
  slug: string
  documentId: string
  draft: number
  now: number
}) {
  const may = { speak: first.maySpeak, answer: first.mayAnswer }
  const card = (said: Said) => (
    <li key={said.id} className="max-w-none">
      <SaidComment said={said} slug={slug} documentId={documentId} now={now} may={may} />
    </li>
  )
  const { here: window, whole, gone } = first
  return (
    <>
      <Part id="said-here" title="On these words" isHidden>
        {here.length === 0 ? (
          <li className="card max-w-none !p-4">
            Nobody has said anything about these words yet. Select some, and you are the first.
          </li>
        ) : (
          here.map(card)
        )}
      </Part>
      {window.next && (
        <Link to={`?draft=${draft}&afterStart=${window.next.start ?? 0}&afterId=${window.next.id}#said-here`}>
          More on these words
        </Link>
      )}
      {whole.comments.length > 0 && (
        <Part id="said-whole" title="About the whole document">
          {whole.comments.map(card)}
        </Part>
      )}
      {whole.next && (
        <Link to={`?draft=${draft}&afterWhole=${whole.next.id}#said-whole`}>More about the whole document</Link>
      )}
      {gone.comments.length > 0 && (
        <Part
          id="said-gone"
          title="The passage has gone"
          words="These were said about words that are not in this draft. Nothing of it is lost."
        >
          {gone.comments.map(card)}
        </Part>
      )}
      {gone.next && <Link to={`?draft=${draft}&afterGone=${gone.next.id}#said-gone`}>More of them</Link>}
    </>
  )
}

function Part({
  id,
  title,
  words,
  isHidden = false,
  children,
}: {
  id: string
  title: string
  words?: string
  /** The heading is for those who hear the page: what stands beside the words needs none. */
  isHidden?: boolean
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id} className={isHidden ? 'sr-only' : 'text-large'}>
        {title}
      </h2>
      {words && <p className="text-small text-ink-soft">{words}</p>}
      <ol className="space-y-4">{children}</ol>
    </section>
  )
}
