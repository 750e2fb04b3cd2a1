import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { actInRoom } from '#app/chat-panel-acts.ts'
import { Here } from '#app/components/here.tsx'
import { signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/chat/${params.roomId}`)

/** A hand goes up or down. Without scripts the chat comes back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const { roomId = '' } = params
  return actInRoom(request, context, roomId, `/chat/${roomId}`)
}

export default function HandRefused() {
  const answer = useActionData<typeof action>()
  const { roomId } = useParams()
  return (
    <div className="max-w-measure space-y-6">
      <Here to={`/chat/${roomId}`} words="Back to the chat" />
      <h1>That did not work just now</h1>
      <p>{answer && 'message' in answer ? answer.message : 'Please try again.'}</p>
    </div>
  )
}
