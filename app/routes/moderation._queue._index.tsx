import type { MetaFunction } from '@remix-run/node'
import { Link, useRouteLoaderData, useSearchParams } from '@remix-run/react'
import { inOrder } from '#app/components/queue-order.ts'
import type { loader as queueLoader } from './moderation._queue.tsx'

export const meta: MetaFunction = () => [{ title: 'Moderation – Waymark' }]

/** Before a case is open: where to begin, and how to go about it. */
export default function Begin() {
  const answer = useRouteLoaderData<typeof queueLoader>('routes/moderation._queue')
  const [search] = useSearchParams()
  const kept = search.toString()
  const { lanes = [], lifted = [] } = answer?.queue ?? {}
  const first = lanes.flatMap((lane) => inOrder(lane, lifted)).find(({ one }) => !one.claimedBy)?.one
  return (
    <section aria-labelledby="begin" className="card max-w-none space-y-4">
      <h2 id="begin">{first ? 'Where to begin' : 'All is quiet'}</h2>
      {first ? (
        <>
          <p>
            Take the first case that nobody is on. You see why it is here before you see any words, and you open those
            when you are ready.
          </p>
          <p>
            <Link className="button" to={`/moderation/cases/${first.id}${kept ? `?${kept}` : ''}`}>
              Open the first case
            </Link>
          </p>
        </>
      ) : (
        <p>Everything here has somebody on it, or nothing is waiting. Thank you for looking.</p>
      )}
      <ul className="list-disc space-y-1 pl-5 text-small text-ink-soft">
        <li>Say that you are on a case before you start, so that nobody does the same work.</li>
        <li>You never have to do this alone: ask in the moderators’ room, or hand a case on.</li>
        <li>Everything you decide needs a reason, and can be undone.</li>
      </ul>
      <p className="text-small">
        <Link
          to={`/moderation${kept ? `?${kept}` : ''}`}
          reloadDocument
          className="inline-flex min-h-target items-center"
        >
          Look again for what is new
        </Link>
      </p>
    </section>
  )
}
