import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { documentPath } from '#app/document-words.ts'
import { commentKinds, commentOf, outcomeWords, shortPassage } from '#app/review-words.ts'
import { seatWords } from '#app/workspace-words.ts'
import type { ActorServices } from '#server/services.ts'
import { whenInWords } from './dates.tsx'
import { KeepForm } from './keep-form.tsx'

export type Said = Awaited<ReturnType<ActorServices['queries']['review']['commentsBeside']>>['here']['comments'][number]
type By = Said['by']

/** One thing that was said about a draft: who, on which words, what, who agrees, and what became of it. */
export function SaidComment({
  said,
  slug,
  documentId,
  now,
  may,
  isAlone = false,
  children,
}: {
  said: Said
  slug: string
  documentId: string
  now: number
  may: { readonly speak: boolean; readonly answer: boolean }
  /** On a page of its own: its replies stand open, and nothing leads to it. */
  isAlone?: boolean
  children?: ReactNode
}) {
  const here = commentOf(slug, documentId, said.id)
  return (
    <article
      id={`comment-${said.id}`}
      tabIndex={-1}
      aria-label={`${commentKinds[said.kind].name} by ${nameOf(said.by, said.isMine)}`}
      className={`card max-w-none space-y-2 !p-4 ${said.outcome ? 'edge' : ''}`}
    >
      <header className="space-y-0.5">
        <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <strong>{nameOf(said.by, said.isMine)}</strong>
          {said.by && <span className="tag">{seatWords[said.by.seat]}</span>}
        </p>
        {said.enteredBy && <p className="text-small text-ink-soft">Written down by {said.enteredBy}</p>}
        {said.exact !== null && (
          <p className="text-small text-ink-soft">
            {commentKinds[said.kind].name === 'Comment' ? 'on' : `${commentKinds[said.kind].name} on`} “
            {said.place ? (
              <a href={`${isAlone ? documentPath(slug, documentId) : ''}#s-${said.place.start}`}>
                {shortPassage(said.exact)}
              </a>
            ) : (
              shortPassage(said.exact)
            )}
            ”
          </p>
        )}
      </header>
      {said.isHeld && (
        <p className="text-small font-bold">Only you see this until somebody has checked it. That is not your fault.</p>
      )}
      {said.isHidden && <p className="text-small font-bold">This was taken from view. Only you still see it.</p>}
      {said.body !== '' && <p className="whitespace-pre-line">{said.body}</p>}
      {said.wording !== null && (
        <p className="whitespace-pre-line">
          <span className="text-small text-ink-soft">Better words: </span>
          <ins className="passage passage-new">{said.wording}</ins>
        </p>
      )}
      {said.kind === 'good' && said.body === '' && <p>This is good.</p>}
      <div className="flex flex-wrap items-center gap-2">
        <Agreement said={said} action={here} maySpeak={may.speak} />
        {!isAlone && (may.speak || said.replies.length > 0) && (
          <Link className="button button-quiet button-small !min-h-target" to={here}>
            {said.replies.length === 0 ? 'Reply' : `Reply · ${said.replies.length}`}
            <span className="sr-only"> to {nameOf(said.by, said.isMine)}</span>
          </Link>
        )}
        {!isAlone && may.answer && !said.outcome && said.kind !== 'good' && (
          <Link className="button button-small !min-h-target" to={`${here}#answer`}>
            Answer<span className="sr-only"> {nameOf(said.by, said.isMine)}</span>
          </Link>
        )}
      </div>
      {isAlone && said.replies.length > 0 && <Replies said={said} now={now} action={here} />}
      {said.outcome && <WhatBecame outcome={said.outcome} />}
      <p className="flex flex-wrap items-center gap-x-4 text-small text-ink-soft">
        <span>
          {whenInWords(said.saidAt, now)}
          {said.changedAt !== null && ', changed since'}
        </span>
        {!said.isMine && (
          <Link className="inline-flex min-h-target items-center" to={`/report/document-comment/${said.id}`}>
            Report<span className="sr-only"> what {nameOf(said.by, false)} said</span>
          </Link>
        )}
        {!isAlone && said.isMine && !said.outcome && (
          <Link className="inline-flex min-h-target items-center" to={here}>
            Change or take back
          </Link>
        )}
      </p>
      {children}
    </article>
  )
}

/** Who said it, as everybody sees it. */
export const nameOf = (by: By, isMine: boolean): string =>
  by?.name ?? (isMine ? 'You, without your name' : 'Somebody in this group')

function Agreement({ said, action, maySpeak }: { said: Said; action: string; maySpeak: boolean }) {
  const count = said.agreed > 0 ? ` · ${said.agreed}` : ''
  if (said.isMine || !maySpeak) return said.agreed > 0 ? <span className="tag">Agree{count}</span> : null
  return (
    <KeepForm action={action} fields={{ act: said.iAgree ? 'take-back-agreement' : 'agree' }}>
      <button type="submit" aria-pressed={said.iAgree} className="button button-quiet button-small !min-h-target">
        {said.iAgree ? 'You agree' : 'Agree'}
        {count}
        <span className="sr-only"> with {nameOf(said.by, false)}</span>
      </button>
    </KeepForm>
  )
}

/** What became of a comment, and why. */
export function WhatBecame({ outcome }: { outcome: NonNullable<Said['outcome']> }) {
  return (
    <div className="rounded-control bg-wash p-3">
      <p>
        <strong>{outcomeWords[outcome.outcome]}</strong> by {outcome.by} ({seatWords[outcome.seat]})
      </p>
      {outcome.reason !== '' && <p className="whitespace-pre-line text-small">“{outcome.reason}”</p>}
      {outcome.draft !== null && <p className="text-small text-ink-soft">Written into draft {outcome.draft}.</p>}
      {outcome.draft === null && outcome.wording !== null && (
        <p className="text-small text-ink-soft">Goes into the next draft.</p>
      )}
    </div>
  )
}

function Replies({ said, now, action }: { said: Said; now: number; action: string }) {
  return (
    <ol className="space-y-3 border-l-2 border-line pl-4">
      {said.replies.map((reply) => (
        <li key={reply.id} id={`reply-${reply.id}`} className="max-w-none space-y-1">
          <p className="flex flex-wrap items-center gap-x-3">
            <strong>{nameOf(reply.by, reply.isMine)}</strong>
            {reply.by && <span className="tag">{seatWords[reply.by.seat]}</span>}
            <span className="text-small text-ink-soft">{whenInWords(reply.saidAt, now)}</span>
          </p>
          {reply.enteredBy && <p className="text-small text-ink-soft">Written down by {reply.enteredBy}</p>}
          {reply.waitsForMembers && (
            <p className="text-small font-bold">Members see this once they have all had their say.</p>
          )}
          {reply.isHeld && <p className="text-small font-bold">Only you see this until somebody has checked it.</p>}
          <p className="whitespace-pre-line">{reply.body}</p>
          {reply.isMine ? (
            <form method="post" action={action}>
              <input type="hidden" name="replyId" value={reply.id} />
              <button
                type="submit"
                name="act"
                value="withdraw-reply"
                className="button button-quiet button-small !min-h-target"
              >
                Take this reply back
              </button>
            </form>
          ) : (
            <Link className="inline-flex min-h-target items-center text-small" to={`/report/comment-reply/${reply.id}`}>
              Report<span className="sr-only"> what {nameOf(reply.by, false)} replied</span>
            </Link>
          )}
        </li>
      ))}
    </ol>
  )
}
