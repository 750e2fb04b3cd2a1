import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, Outlet, useLoaderData, useParams } from '@remix-run/react'
import { QueueCard } from '#app/components/queue-card.tsx'
import { QueueFilters } from '#app/components/queue-filters.tsx'
import { QueueKeys } from '#app/components/queue-keys.tsx'
import { QueueLane } from '#app/components/queue-lane.tsx'
import { inOrder } from '#app/components/queue-order.ts'
import { TriageBanner } from '#app/components/triage-banner.tsx'
import { QueueBar } from '#app/live/queue-bar.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const wish = Object.fromEntries(
    ['show', 'source', 'groupId', 'lane', 'after'].map((name) => [name, searchParams.get(name) || undefined]),
  )
  return orShowProblem(async () => {
    const { moderation } = context.services.queries
    return {
      queue: await moderation.queue(wish),
      care: await moderation.myCare({}),
      triage: await moderation.triageHealth({}),
      wish,
      now: Date.now(),
    }
  })
}

/** The queue at the left, and beside it what somebody looks into. On a phone one of the two at a time. */
export default function Queue() {
  const answer = useLoaderData<typeof loader>()
  const { queue, care, triage, wish, now } = answer
  const { caseId } = useParams()
  const Title = caseId ? 'h2' : 'h1'
  const hardItems = care.today === 1 ? 'one hard item' : `${care.today} hard items`
  return (
    <>
      <div className={`flex-wrap items-baseline justify-between gap-x-6 gap-y-2 ${caseId ? 'hidden lg:flex' : 'flex'}`}>
        <Title className="text-h1">What needs someone now</Title>
        <p className="text-small text-ink-soft">
          {care.today === 0 ? 'You have opened no hard items today.' : `You have opened ${hardItems} today.`}{' '}
          <Link to="/moderation/care">Take a break</Link>
        </p>
      </div>
      {care.needsBreak && (
        <p role="status" className="card edge max-w-none !p-4">
          <strong>That was a lot in one hour.</strong> A few minutes away would do you good. The queue can wait for you;
          colleagues are here too. <Link to="/moderation/care">Take a break</Link>
        </p>
      )}
      <TriageBanner triage={triage} />
      <div className="grid items-start gap-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <section aria-label="The queue" className={`space-y-7 ${caseId ? 'hidden lg:block' : ''}`}>
          <QueueFilters wish={wish} groups={queue.groups} isModerator={queue.seesEverything} />
          {queue.lanes.map((lane) => (
            <QueueLane key={lane.name} lane={lane} wish={wish}>
              {inOrder(lane, queue.lifted).map(({ one, isLifted }) => (
                <QueueCard key={one.id} one={one} now={now} isLifted={isLifted} openId={caseId} />
              ))}
            </QueueLane>
          ))}
          <QueueKeys />
        </section>
        <div className="min-w-0">
          <Outlet />
        </div>
      </div>
      <QueueBar asked={answer} about="queue" />
    </>
  )
}
