import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** Leads from a notice, which knows the id of what was put to a group alone, to its page. */
export async function loader({ request, params: { proposalId = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { workspace } = await orShowProblem(() => context.services.queries.proposals.proposalPage({ proposalId }))
  return redirect(`/working-together/${workspace.slug}/proposals/${proposalId}`)
}
