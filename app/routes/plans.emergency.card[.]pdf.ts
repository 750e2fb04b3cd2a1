import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { pdfFile } from '#app/pdf-file.ts'
import { cardPaper } from '#app/plan-paper.ts'
import { orSayWhyOutside, signInFirst } from '#app/respond.ts'

/** The card to print and cut out. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { card } = await orSayWhyOutside('/carers?plans', () => context.services.queries.plans.myCard({}))
  if (!card) throw data('Card not found', { status: 404 })
  const address = `${context.site.origin}/plan-card/${card.id}`
  return pdfFile(await context.makePdf(cardPaper({ ...card, address })), 'my-card.pdf')
}
