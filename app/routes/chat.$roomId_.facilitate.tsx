import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { actInRoom } from '#app/chat-panel-acts.ts'
import { ChatPanel } from '#app/components/chat-panel.tsx'
import { PanelProblem } from '#app/components/chat-panel-form.tsx'
import { Here } from '#app/components/here.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Look after the chat – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { roomId = '' } = params
  return orShowProblem(() => context.services.queries.chat.panel({ roomId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const { roomId = '' } = params
  return actInRoom(request, context, roomId, `/chat/${roomId}/facilitate`)
}

export default function FacilitateChat() {
  const panel = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = answer && 'message' in answer ? answer : undefined
  return (
    <PanelProblem.Provider value={problem}>
      <div className="mx-auto max-w-measure space-y-6">
        <Here to={`/chat/${panel.roomId}`} words="Back to the chat" />
        <h1>{panel.title}</h1>
        {problem && (
          <p role="alert" className="place-safe edge card bg-safety-wash font-bold">
            {problem.message}. Your words are still here.
          </p>
        )}
        <p>
          <Link className="button button-quiet" reloadDocument to={`/chat/${panel.roomId}/facilitate`}>
            Look again
          </Link>
        </p>
        <ChatPanel panel={panel} />
      </div>
    </PanelProblem.Provider>
  )
}
