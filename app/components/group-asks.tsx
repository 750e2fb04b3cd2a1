import { Link } from '@remix-run/react'
import { When } from './dates.tsx'

export type GroupAsk = {
  readonly id: string
  readonly askedBy: string
  readonly words: string
  readonly condition: string | null
  readonly askedAt: number
  readonly answer: string | null
  readonly group: string | null
  readonly slug: string | null
}

/** One wish for a group, in the words of whoever asked. */
export function AskWords({ ask, now }: { ask: GroupAsk & { readonly others?: number }; now: number }) {
  return (
    <div className="space-y-1">
      <p>“{ask.words}”</p>
      <p className="text-small text-ink-soft">
        <strong>{ask.askedBy}</strong>
        {ask.condition && ` · ${ask.condition}`} · asked <When at={ask.askedAt} now={now} ago />
        {ask.others ? ` · ${ask.others === 1 ? '1 other asks' : `${ask.others} others ask`} for the same` : ''}
      </p>
    </div>
  )
}

/** Wishes for groups that are not here yet, longest waiting first. */
export function OpenAsks({ asks, now }: { asks: readonly (GroupAsk & { others: number })[]; now: number }) {
  if (asks.length === 0)
    return (
      <p className="card">
        Nobody is waiting for a group. When somebody finds no group for them, they can ask for one, and you read it
        here.
      </p>
    )
  return (
    <ul className="grid items-start gap-4 lg:grid-cols-2">
      {asks.map((ask) => (
        <li key={ask.id} className="card edge max-w-none space-y-3">
          <AskWords ask={ask} now={now} />
          <p className="flex flex-wrap gap-3">
            <Link
              className="button"
              to={`/coordinate/open-group?ask=${ask.id}`}
              aria-label={`Open a group for ${ask.askedBy}`}
            >
              Open a group
            </Link>
            <Link
              className="button button-quiet"
              to={`/coordinate/asks/${ask.id}`}
              aria-label={`Answer ${ask.askedBy} with words`}
            >
              Answer with words
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}
