/** A picture that a document shows, as an answer of its own: what we made it, and nothing that could run, wherever it is opened. */
export const pictureAnswer = ({ type, bytes }: { readonly type: string; readonly bytes: string }): Response =>
  new Response(new Uint8Array(Buffer.from(bytes, 'base64')), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': 'inline',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      // For as long as somebody reads; whoever leaves the group soon sees it no more.
      'Cache-Control': 'private, max-age=600',
    },
  })
