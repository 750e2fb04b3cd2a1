import { data, type LoaderFunctionArgs } from '@remix-run/node'
import QRCode from 'qrcode'
import { orSayWhyOutside, signInFirst } from '#app/respond.ts'

/** The square code of one's own card. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { card } = await orSayWhyOutside('/carers?plans', () => context.services.queries.plans.myCard({}))
  if (!card) throw data('Card not found', { status: 404 })
  const svg = await QRCode.toString(`${context.site.origin}/plan-card/${card.id}`, { type: 'svg', margin: 2 })
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
}
