/** A picture that a document shows, as an answer of its own: what we made it, and nothing that could run, wherever it is opened. */
export const pictureAnswer = ({ type, bytes }: { readonly type: string; readonly bytes: string }): Response =>
  new Response(new Uint8Array(Buffer.from(bytes, 'base64')), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': 'inline',
      // On top of what every answer of ours says: no sniffing, no other site, nothing framed.
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
