import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { levelWords } from '#app/moderation-words.ts'
import { type QueueWish, queueAddress } from './queue-address.ts'

type Lane = {
  readonly name: string
  readonly cases: readonly { readonly id: string; readonly level: string; readonly isFolded: boolean }[]
  readonly count: number
  readonly hasMoreThanCounted: boolean
  readonly next: string | null
}

const titles: Readonly<Record<string, string>> = {
  now: 'Now',
  amber: 'Amber, its own lane',
  green: 'First posts, and what is ordinary',
}
const empty: Readonly<Record<string, string>> = {
  now: 'Nothing needs anybody this minute.',
  amber: 'Nobody is waiting here.',
  green: 'Nothing to read just now.',
}

/** One lane of the queue. What somebody has asked not to be shown stands folded at its end. */
export function QueueLane({ lane, wish, children }: { lane: Lane; wish: QueueWish; children: ReactNode }) {
  const folded = lane.cases.filter(({ isFolded }) => isFolded)
  const shown = (Array.isArray(children) ? children.flat() : [children]).filter(Boolean)
  return (
    <section aria-labelledby={`lane-${lane.name}`} className="space-y-3">
      <h2 id={`lane-${lane.name}`} className="flex items-baseline justify-between gap-3 text-large">
        {titles[lane.name]}
        <span className="text-small font-normal text-ink-soft">
          {lane.hasMoreThanCounted ? 'more than 100' : lane.count}
          <span className="sr-only"> open</span>
        </span>
      </h2>
      {shown.length > 0 ? (
        <ul className="space-y-3">{shown}</ul>
      ) : (
        folded.length === 0 && <p className="text-small text-ink-soft">{empty[lane.name]}</p>
      )}
      {folded.length > 0 && (
        <details className="text-small">
          <summary className="min-h-target py-2">
            Folded for you: {folded.length === 1 ? 'one case' : `${folded.length} cases`} of a kind you asked not to see
          </summary>
          <ul className="space-y-1">
            {folded.map(({ id, level }) => (
              <li key={id}>
                <Link
                  className="inline-flex min-h-target items-center"
                  to={queueAddress(wish, `/moderation/cases/${id}`)}
                >
                  {levelWords[level]}, folded
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {lane.next && (
        <p className="text-small">
          <Link
            className="inline-flex min-h-target items-center"
            to={queueAddress({ ...wish, lane: lane.name, after: lane.next }, '/moderation')}
          >
            More in this lane
          </Link>
        </p>
      )}
    </section>
  )
}
