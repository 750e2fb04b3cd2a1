import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { actInRoom } from '#app/chat-panel-acts.ts'
import { Here } from '#app/components/here.tsx'
import { signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }

/** Not a redirect: it would take the place of what the action answers. */
export const loader = ({ request, context }: LoaderFunctionArgs) =>
  context.caller.actor.kind === 'member' ? null : signInFirst(request)

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
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/chat/${roomId}`} words="Back to the chat" />
      <h1>{answer ? 'That did not work just now' : 'Raise your hand'}</h1>
      <p>
        {answer && 'message' in answer
          ? `${answer.message}.`.replace('..', '.')
          : 'You raise your hand in the chat, below the messages.'}
      </p>
    </div>
  )
}
