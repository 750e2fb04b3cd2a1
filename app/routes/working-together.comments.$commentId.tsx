import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { commentOf } from '#app/review-words.ts'

/** Where a notice about a comment leads: to the comment, in the document it is about. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { workspace, document } = await orShowProblem(() =>
    context.services.queries.review.commentPage({ commentId: params.commentId }),
  )
  return redirect(commentOf(workspace.slug, document.id, params.commentId ?? ''), 303)
}
