import type { ActionFunctionArgs } from '@remix-run/node'
import { inputOf } from '#app/respond.ts'

/** Where a page with scripts keeps its draft while somebody writes. Answers when it was kept, or why not. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') {
    const message = 'You are signed out. Your words are still here: sign in in another tab, then go on writing'
    return Response.json({ message }, { status: 401 })
  }
  try {
    return Response.json(await context.services.commands.groups.saveDraft(inputOf(await request.formData())))
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal')
      return Response.json({ message: error.message }, { status: 422 })
    context.reportBug(error)
    return Response.json({}, { status: 503 })
  }
}
