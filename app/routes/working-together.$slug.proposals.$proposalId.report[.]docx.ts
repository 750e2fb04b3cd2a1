import type { LoaderFunctionArgs } from '@remix-run/node'
import { reportAsBlocks } from '#app/proposal-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** The report of how people took part, as a Word file. */
export async function loader({ request, params: { proposalId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { title, sections } = await orShowProblem(() => context.services.queries.proposals.gripp2({ proposalId }))
  const wish = {
    form: 'docx' as const,
    blocks: reportAsBlocks(sections),
    mark: { title: `How people took part: ${title}` },
  }
  return new Response(new Uint8Array(await context.makeFile(wish)), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': 'attachment; filename="how-we-took-part.docx"',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
