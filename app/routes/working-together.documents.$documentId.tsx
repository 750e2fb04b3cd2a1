import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { documentPath } from '#app/document-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** Where a notice about a document leads: to the document, in the group it belongs to. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { workspace, document } = await orShowProblem(() =>
    context.services.queries.documents.documentPage({ documentId: params.documentId, limit: 1 }),
  )
  return redirect(documentPath(workspace.slug, document.id), 303)
}
