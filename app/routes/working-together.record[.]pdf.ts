import type { LoaderFunctionArgs } from '@remix-run/node'
import { involvementPaper } from '#app/involvement-paper.ts'
import { pdfFile } from '#app/pdf-file.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** A member's own record, to keep. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const record = await orShowProblem(() => context.services.queries.involvement.myInvolvement({}))
  return pdfFile(await context.makePdf(involvementPaper(record, Date.now())), 'my-record.pdf')
}
