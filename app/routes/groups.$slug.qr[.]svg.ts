import type { LoaderFunctionArgs } from '@remix-run/node'
import QRCode from 'qrcode'
import { orShowProblem } from '#app/respond.ts'

/** The address of a group's public page as a square code, for the slip. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug } = await orShowProblem(() => context.services.queries.groups.groupPage({ slug: params.slug }))
  const svg = await QRCode.toString(`${context.site.origin}/groups/${slug}`, {
    type: 'svg',
    errorCorrectionLevel: 'Q',
    margin: 4,
  })
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  })
}
