import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { DangerTold } from '#app/components/danger-told.tsx'
import { ModerationNav } from '#app/components/moderation-nav.tsx'
import { moderationPlaces } from '#app/moderation-places.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const sees = await orShowProblem(() => moderationPlaces(context))
  const { moderation, escalation } = context.services.queries
  const told = sees.room ? await moderation.openConcerns({}) : []
  // What rings for whoever looks stands above every page already.
  const rings = new Set((await escalation.ringingAlarms({})).map(({ id }) => id))
  const inDanger = told.filter(({ level, alarmId }) => level === 'crisis' && !rings.has(alarmId ?? ''))
  const first = inDanger.find(({ takenOnBy }) => takenOnBy === null) ?? inDanger[0]
  return {
    sees,
    danger: first ? { dueAt: first.promisedBy, takenOnBy: first.takenOnBy } : null,
    now: Date.now(),
  }
}

/** What stands around every page of those who moderate. */
export default function Moderation() {
  const { sees, danger, now } = useLoaderData<typeof loader>()
  const { pathname } = useLocation()
  return (
    <div className="place-safe space-y-5">
      <ModerationNav sees={sees} />
      {danger && pathname !== '/moderation/concerns' && <DangerTold {...danger} now={now} />}
      <Outlet />
    </div>
  )
}
