import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** Somebody pressed "I need support": they come to a conversation of their own, whatever the browser can do. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const { roomId = '' } = params
  const call = await orShowProblem(() => context.services.commands.chat.callForSupport({ roomId }))
  return redirect(`/chat/${call.roomId}`, 303)
}

/** Opened again by its address, it is the chat. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/chat/${params.roomId}`)
