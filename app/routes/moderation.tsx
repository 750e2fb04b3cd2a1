import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { ModerationNav } from '#app/components/moderation-nav.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { groupIds } = await context.services.queries.moderation.queueRooms({})
    return { isModerator: groupIds === null }
  })
}

/** What stands around every page of those who moderate. */
export default function Moderation() {
  const { isModerator } = useLoaderData<typeof loader>()
  return (
    <div className="place-safe space-y-5">
      <ModerationNav isModerator={isModerator} />
      <Outlet />
    </div>
  )
}
