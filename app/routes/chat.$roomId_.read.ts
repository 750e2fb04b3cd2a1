import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { inputOf, orShowProblem, signInFirst } from '#app/respond.ts'

/** The page says how far it was read. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { roomId } = params
  await orShowProblem(() => context.services.commands.chat.noteReadTo({ ...inputOf(form), roomId }))
  return new Response(null, { status: 204 })
}

/** Opened by its address, it is the chat. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/chat/${encodeURIComponent(params.roomId ?? '')}`)
