import type { LoaderFunctionArgs } from '@remix-run/node'
import { packPaper } from '#app/pack-paper.ts'
import { pdfFile } from '#app/pdf-file.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

/** The pack of a meeting as one PDF. */
export async function loader({ request, params: { meetingId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const pack = await orShowProblem(() => context.services.queries.meetings.meetingPack({ meetingId }))
  // The name of the file is what others see in a list of downloads.
  return pdfFile(await context.makePdf(packPaper(pack)), 'meeting-pack.pdf')
}
