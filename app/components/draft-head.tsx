import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { counted, documentPath, documentsPath, kindWords, minutesToRead } from '#app/document-words.ts'
import type { ActorServices } from '#server/services.ts'
import { dayInWords } from './dates.tsx'
import { ReadingAgeMeter } from './reading-age.tsx'

type Page = Awaited<ReturnType<ActorServices['queries']['documents']['documentPage']>>

/** The head of a draft: where it belongs, which draft it is, what can be done with it, and how hard it is to read. */
export function DraftHead({
  page: { document, workspace, draft, drafts, mayArrange },
  tag,
  acts,
  children,
}: {
  page: Pick<Page, 'document' | 'workspace' | 'draft' | 'drafts' | 'mayArrange'>
  /** What stands on the badge behind the draft: "round closes Friday". */
  tag?: ReactNode
  /** What else can be done here. */
  acts?: ReactNode
  /** What is asked of the readers, on the panel below. */
  children?: ReactNode
}) {
  const here = documentPath(workspace.slug, document.id)
  const isOld = draft.number < (drafts[0]?.number ?? 1)
  return (
    <div className="space-y-5">
      <div className="space-y-3">
        <div className="space-y-1">
          <nav aria-label="You are here" className="flex flex-wrap items-center gap-x-3 text-small">
            <Link to={`/working-together/${workspace.slug}`} className="inline-flex min-h-target items-center">
              {workspace.name}
            </Link>
            <span aria-hidden="true">·</span>
            <Link to={documentsPath(workspace.slug)} className="inline-flex min-h-target items-center">
              Leaflets and letters
            </Link>
          </nav>
          <h1>{document.title}</h1>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <span className="tag">
            Draft {draft.number} of {drafts[0]?.number ?? draft.number}
            {tag && <> · {tag}</>}
          </span>
          {draft.number > 1 && (
            <Link className="button button-quiet" to={`${here}/compare?from=${draft.number - 1}&to=${draft.number}`}>
              Compare with draft {draft.number - 1}
            </Link>
          )}
          {acts}
        </div>
        {isOld && (
          <p>
            This is an older draft. <Link to={here}>Read the newest</Link>
          </p>
        )}
      </div>
      <div className="card flex max-w-none flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-64 space-y-2">
          {children}
          <p className="text-small text-ink-soft">
            {kindWords[document.kind]}. {counted(draft.words, 'word')}, about{' '}
            {counted(minutesToRead(draft.words), 'minute')} to read. This draft is from {dayInWords(draft.madeAt)}.
          </p>
          <p className="flex flex-wrap gap-x-5 text-small">
            <Link className="inline-flex min-h-target items-center" to={`${here}/export`}>
              Take it with you
            </Link>
            {mayArrange && (
              <>
                <Link
                  className="inline-flex min-h-target items-center"
                  to={`${documentsPath(workspace.slug)}/bring?for=${document.id}`}
                >
                  Bring a new draft
                </Link>
                <Link className="inline-flex min-h-target items-center" to={`${here}/change`}>
                  Title and kind
                </Link>
              </>
            )}
          </p>
        </div>
        <ReadingAgeMeter age={draft.readingAge} />
      </div>
    </div>
  )
}
