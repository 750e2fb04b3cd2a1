import type { LoaderFunctionArgs } from '@remix-run/node'
import { reportAsText } from '#app/proposal-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** The report of how people took part, as plain text. */
export async function loader({ request, params: { proposalId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { title, sections } = await orShowProblem(() => context.services.queries.proposals.gripp2({ proposalId }))
  return new Response(reportAsText(title, sections), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': 'attachment; filename="how-we-took-part.txt"',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
