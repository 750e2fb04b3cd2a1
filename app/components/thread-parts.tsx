import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { countInWords, membersInWords, sentence } from '#app/words.ts'
import { Ahead } from './post.tsx'

type Person = { readonly name: string; readonly yearsAlong: number; readonly answers: number }

/** The ways to other parts of a long thread. */
export function Pages({
  earlier,
  later,
  isNarrowed,
}: {
  earlier: string | null
  later: string | null
  isNarrowed: boolean
}) {
  if (!earlier && !later) return null
  const from = isNarrowed ? 'from=further-along&' : ''
  return (
    <nav aria-label="Pages of this thread" className="flex flex-wrap gap-3">
      {earlier && (
        <>
          <Link className="button button-quiet" to="?">
            From the beginning
          </Link>
          <Link className="button button-quiet" to={`?${from}before=${earlier}`}>
            Earlier replies
          </Link>
        </>
      )}
      {later && (
        <>
          <Link className="button button-quiet" to={`?${from}after=${later}`}>
            Later replies
          </Link>
          {!isNarrowed && (
            <Link className="button button-quiet" to="?newest=yes">
              Newest replies
            </Link>
          )}
        </>
      )}
    </nav>
  )
}

/** What the narrowed page shows, and the way back to everything. */
export function Narrowed({ people }: { people: readonly Person[] }) {
  const answers = people.reduce((sum, person) => sum + person.answers, 0)
  return (
    <p className="flex max-w-none flex-wrap items-center gap-x-4 rounded-card bg-wash px-4 py-2">
      <strong>
        {answers === 0
          ? 'Nobody further along has answered here yet.'
          : `Showing ${countInWords(answers, 'answer', 'answers')} from people further along.`}
      </strong>
      <Link to="?" className="inline-flex min-h-target items-center">
        Show all
      </Link>
    </p>
  )
}

/** Beside the thread: who is further along, and the group it belongs to. */
export function ThreadAside({
  thread,
  people,
  hasToldPath,
  children,
}: {
  thread: {
    readonly slug: string
    readonly kind: 'peer' | 'carers' | 'practice'
    readonly groupName: string
    readonly memberCount: number
    readonly facilitators: readonly string[]
  }
  people: readonly Person[]
  hasToldPath: boolean
  /** What else stands beside it. */
  children?: ReactNode
}) {
  return (
    <aside aria-label="About this thread" className="no-print grid gap-4">
      {people.length > 0 && (
        <section className="card space-y-3 !p-5">
          <h2 className="text-large">Someone further along</h2>
          <ul className="space-y-2">
            {people.slice(0, 5).map(({ name, yearsAlong }) => (
              <li key={name} className="flex flex-wrap items-center gap-x-2">
                <strong>{name}</strong> <Ahead years={yearsAlong} />
              </li>
            ))}
          </ul>
          <p>
            <Link className="button button-quiet" to="?from=further-along">
              Read their answers
            </Link>
          </p>
        </section>
      )}
      {!hasToldPath && thread.kind !== 'carers' && (
        <section className="card space-y-2 !p-5">
          <h2 className="text-large">Someone further along</h2>
          <p className="text-small text-ink-soft">
            <Link to="/journey">Say how long you have lived with it</Link>, and see who is further along than you. You
            choose who sees it.
          </p>
        </section>
      )}
      {children}
      <section className="card space-y-2 !p-5 text-small text-ink-soft">
        <h2 className="text-large text-ink">This group</h2>
        <p>{membersInWords(thread.memberCount)} · members only</p>
        {thread.facilitators.length > 0 && <p>Facilitated by {thread.facilitators.join(' and ')}</p>}
        <p className="flex flex-wrap gap-x-4">
          <Link className="inline-flex min-h-target items-center text-ink" to={`/groups/${thread.slug}`}>
            All of {thread.groupName}
          </Link>
          <Link className="inline-flex min-h-target items-center text-ink" to="/house-rules">
            House rules
          </Link>
        </p>
      </section>
    </aside>
  )
}

/** "14 replies · 3 people further along have answered". */
export const threadInWords = (replyCount: number, ahead: number): string =>
  [
    sentence(countInWords(replyCount, 'reply', 'replies')),
    ...(ahead > 0
      ? [countInWords(ahead, 'person further along has answered', 'people further along have answered')]
      : []),
  ].join(' · ')
