import { Form, Link } from '@remix-run/react'
import { dueInWords, levelWords, sourceWords } from '#app/moderation-words.ts'
import { lowerFirst } from '#app/words.ts'
import type { CasePage } from './case-page.ts'
import { agoInWords } from './dates.tsx'

const withheldWords: Readonly<Record<string, string>> = {
  held: 'Held until somebody has checked it',
  hidden: 'Hidden from view',
  removed: 'Removed',
  'taken-down': 'Taken down by its writer',
}

/** What the case is, how soon, and who is on it. */
export function CaseHead({ page }: { page: CasePage }) {
  const { subject, level, now, closedAt, dueAt, source, isMine, claimedBy, isHandedUp, may } = page
  return (
    <header className="space-y-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className={`level level-${level} bg-sunken px-3 font-bold`}>{levelWords[level]}</span>
        <h1 id="case" className="text-large">
          {subject?.place ?? 'Something that is no longer here'}
        </h1>
        <span className="text-small text-ink-soft">
          {subject?.author ? `by ${subject.author}` : 'without a name'}
          {subject && `, ${agoInWords(subject.writtenAt, now)}`}
        </span>
        {page.reveals && (
          <Link
            className="inline-flex min-h-target items-center text-small"
            to={`/moderation/reveal/${page.reveals}?kind=${page.subjectKind}`}
          >
            Find out who wrote this
          </Link>
        )}
      </div>
      <p className="text-small text-ink-soft">
        {[
          closedAt === null ? dueInWords(dueAt, now) : page.mergedInto ? 'joined to another case' : 'closed',
          sourceWords[source],
          subject?.withheld && source !== 'held' && lowerFirst(withheldWords[subject.withheld] ?? ''),
          isHandedUp && 'with the duty lead',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        {closedAt === null && (
          <span className="text-small">
            {isMine ? (
              <>
                Claimed by <strong>you</strong>
              </>
            ) : claimedBy ? (
              <>
                <strong>{claimedBy}</strong> is on this
              </>
            ) : (
              'Nobody is on this yet'
            )}
          </span>
        )}
        {may.claim && <OnePress intent="claim" words="Take it on" shortcut="c" />}
        {may.takeOver && (
          <Link
            className="button button-quiet button-small !min-h-target"
            to={`/moderation/cases/${page.id}/act?do=take-over`}
          >
            Take it over
          </Link>
        )}
        {may.release && !may.takeOver && <OnePress intent="release" words="Let go of it" isQuiet />}
        {may.takeBack && <OnePress intent="take-back" words="Take it back" isQuiet />}
        {page.mergedInto && (
          <Link
            className="inline-flex min-h-target items-center text-small"
            to={`/moderation/cases/${page.mergedInto}`}
          >
            Go to that case
          </Link>
        )}
        {may.reopen && (
          <Link
            className="button button-quiet button-small !min-h-target"
            to={`/moderation/cases/${page.id}/act?do=reopen`}
          >
            Open the case again
          </Link>
        )}
      </div>
    </header>
  )
}

function OnePress({
  intent,
  words,
  shortcut,
  isQuiet = false,
}: {
  intent: string
  words: string
  shortcut?: string
  isQuiet?: boolean
}) {
  return (
    <Form method="post">
      <button
        type="submit"
        name="intent"
        value={intent}
        data-key={shortcut}
        className={`button button-small !min-h-target ${isQuiet ? 'button-quiet' : ''}`}
      >
        {words}
      </button>
    </Form>
  )
}
