import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { ModerationNav } from '#app/components/moderation-nav.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { roles } = context.caller.actor
  const sees = {
    // Coordinators answer complaints here, and look into no case.
    appeals: roles.some((role) => role === 'moderator' || role === 'duty-lead' || role === 'coordinator'),
    holds: roles.includes('duty-lead'),
  }
  const rooms = await orShowProblem(() => context.services.queries.moderation.queueRooms({})).catch((problem) => {
    if (sees.appeals) return null
    throw problem
  })
  return { sees: { ...sees, queue: rooms !== null, room: rooms?.groupIds === null } }
}

/** What stands around every page of those who moderate. */
export default function Moderation() {
  const { sees } = useLoaderData<typeof loader>()
  return (
    <div className="place-safe space-y-5">
      <ModerationNav sees={sees} />
      <Outlet />
    </div>
  )
}
