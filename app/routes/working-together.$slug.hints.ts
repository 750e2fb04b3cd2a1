import type { ActionFunctionArgs } from '@remix-run/node'

/** Hints about words while somebody types them. They come in the body and not in the address, which logs keep; nothing is kept here. */
export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return Response.json(null, { status: 401 })
  const words = String((await request.formData()).get('words') ?? '')
  try {
    return Response.json(await context.services.queries.documents.wordHints({ slug, words }), {
      headers: { 'Cache-Control': 'no-store' },
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return Response.json(null, { status: 422 })
    context.reportBug(error)
    return Response.json(null, { status: 503 })
  }
}
