import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { ModerationNav } from '#app/components/moderation-nav.tsx'
import { moderationPlaces } from '#app/moderation-places.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return { sees: await orShowProblem(() => moderationPlaces(context)) }
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
