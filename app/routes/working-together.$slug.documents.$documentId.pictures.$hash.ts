import type { LoaderFunctionArgs } from '@remix-run/node'
import { pictureAnswer } from '#app/picture-answer.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** A picture of a document, for those who may read it. */
export async function loader({ request, params: { documentId, hash }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return pictureAnswer(await orShowProblem(() => context.services.queries.documents.draftPicture({ documentId, hash })))
}
