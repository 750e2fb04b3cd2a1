import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Not in the chat just now – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { roomId = '' } = params
  const place = await orShowProblem(() => context.services.queries.chat.myPlace({ roomId }))
  return place.isOut ? place : redirect(`/chat/${roomId}`)
}

export default function OutOfChat() {
  const { title, slug, groupName, ended, outBecause, roomId } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <h1>{ended ? 'Your session in this chat has ended' : 'Nobody new comes in just now'}</h1>
      <div className="card edge space-y-3">
        {ended ? (
          <>
            <p>
              A facilitator of “{title}” ended your session, and says: “{ended.words}”
            </p>
            <p>You are still welcome in the group, and you can come to the next chat.</p>
          </>
        ) : (
          <p>{outBecause}.</p>
        )}
      </div>
      <p className="flex flex-wrap gap-3">
        <Link className="button" to={`/groups/${slug}`}>
          Go to {groupName}
        </Link>
        {ended ? (
          <Link className="button button-quiet" to={`/how-i-was-treated/chat/${ended.id}`}>
            Say that this was unfair
          </Link>
        ) : (
          <Link className="button button-quiet" to={`/chat/${roomId}`}>
            Try again
          </Link>
        )}
      </p>
      <p>
        Is it hard just now? You can <a href="/help-now">get help now</a>, at any time.
      </p>
    </div>
  )
}
