import type { LoaderFunctionArgs } from '@remix-run/node'
import { pictureAnswer } from '#app/picture-answer.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** A picture of what was brought and is no draft yet, for those who look at it. */
export async function loader({ request, params: { uploadId, hash }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return pictureAnswer(await orShowProblem(() => context.services.queries.documents.uploadPicture({ uploadId, hash })))
}
