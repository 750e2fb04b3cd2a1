import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { inputOf, orShowProblem, signInFirst } from '#app/respond.ts'

/** Somebody takes chats slowly, or not any more. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  await orShowProblem(() => context.services.commands.chat.chooseChatPace(inputOf(form)))
  return redirect(`/chat/${encodeURIComponent(params.roomId ?? '')}`, 303)
}

/** Opened by its address, it is the chat. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/chat/${encodeURIComponent(params.roomId ?? '')}`)
