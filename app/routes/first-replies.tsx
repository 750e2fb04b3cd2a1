import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FirstReplies } from '#app/components/first-replies.tsx'
import { Here } from '#app/components/here.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'First replies – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    ...(await context.services.queries.groups.firstReplyList({})),
    now: Date.now(),
  }))
}

/** Newcomers who wait in any of the groups this person facilitates or greets in. */
export default function FirstReplyList() {
  const { threads, hasMore, now } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <Here to="/my-groups" words="My groups" />
      <h1>Waiting for a first answer</h1>
      <p>
        New people in the groups you help with, longest waiting first. A line is enough: “I read this, and you are not
        the only one.”
      </p>
      <FirstReplies threads={threads} hasMore={hasMore} now={now} withGroup="with-group" />
    </div>
  )
}
