import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { DangerTold } from '#app/components/danger-told.tsx'
import { ModerationNav } from '#app/components/moderation-nav.tsx'
import { moderationPlaces } from '#app/moderation-places.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const sees = await orShowProblem(() => moderationPlaces(context))
  const told = sees.room ? await context.services.queries.moderation.openConcerns({}) : []
  return { sees, dangerDueAt: told.find(({ reason }) => reason === 'danger')?.promisedBy ?? null, now: Date.now() }
}

/** What stands around every page of those who moderate. */
export default function Moderation() {
  const { sees, dangerDueAt, now } = useLoaderData<typeof loader>()
  const { pathname } = useLocation()
  return (
    <div className="place-safe space-y-5">
      <ModerationNav sees={sees} />
      {dangerDueAt !== null && pathname !== '/moderation/concerns' && <DangerTold dueAt={dangerDueAt} now={now} />}
      <Outlet />
    </div>
  )
}
