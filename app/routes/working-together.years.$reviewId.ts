import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** Leads from a notice, which knows the id of a year's review alone, to its page. */
export async function loader({ request, params: { reviewId = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { workspace } = await orShowProblem(() => context.services.queries.annualReview.annualReviewPage({ reviewId }))
  return redirect(`/working-together/${workspace.slug}/review-of-the-year/${reviewId}`)
}
