import QRCode from 'qrcode'

/** A public address as a square code that phones read, to print: an SVG that may be kept for a day. */
export async function squareCode(address: string): Promise<Response> {
  const svg = await QRCode.toString(address, { type: 'svg', errorCorrectionLevel: 'Q', margin: 4 })
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  })
}
