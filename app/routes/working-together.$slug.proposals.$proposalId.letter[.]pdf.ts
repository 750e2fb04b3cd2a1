import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { pdfFile } from '#app/pdf-file.ts'
import { letterPaper } from '#app/proposal-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** The answer of the group as a letter. */
export async function loader({ request, params: { proposalId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { workspace, proposal, letter } = await orShowProblem(() =>
    context.services.queries.proposals.proposalPage({ proposalId }),
  )
  if (!letter || letter.mark?.isHidden) throw data('Letter not found', { status: 404 })
  return pdfFile(await context.makePdf(letterPaper({ group: workspace, ...proposal, ...letter })), 'our-answer.pdf')
}
