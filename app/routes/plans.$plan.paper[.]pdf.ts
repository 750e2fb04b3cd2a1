import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { pdfFile } from '#app/pdf-file.ts'
import { planPaper } from '#app/plan-paper.ts'
import { kindAt, pathOf } from '#app/plan-words.ts'
import { orSayWhyOutside, signInFirst } from '#app/respond.ts'

/** The parts of a plan that were chosen, as a PDF. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const kind = kindAt(params.plan)
  if (kind === null) throw data('Plan not found', { status: 404 })
  const { parts, changedAt } = await orSayWhyOutside('/carers?plans', () =>
    context.services.queries.plans.myPlan({ kind }),
  )
  const chosen = new URL(request.url).searchParams.getAll('part')
  // The name of the file is what others see in a list of downloads.
  return pdfFile(await context.makePdf(planPaper(pathOf(kind), { parts, chosen, changedAt })), 'my-plan.pdf')
}
