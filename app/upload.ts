import { unstable_parseMultipartFormData as parseParts, type UploadHandler } from '@remix-run/node'

/** What came with a form that may carry a file: its words, and the file whole. */
export type Upload = {
  readonly form: FormData
  /** Null when none was chosen. Its bytes are in base64. */
  readonly file: { readonly name: string; readonly bytes: string } | null
  readonly isTooLarge: boolean
}

/**
 * Reads a form with a file of at most so many bytes. What is beyond is let run past, so that the browser still hears our
 * answer. An upload that is cut off ends here, before anything is kept.
 */
export async function readUpload(request: Request, largest: number): Promise<Upload> {
  let file: Upload['file'] = null
  let isTooLarge = false
  const take: UploadHandler = async ({ filename, data }) => {
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const piece of data) {
      size += piece.byteLength
      if (size <= largest) pieces.push(piece)
    }
    const bytes = Buffer.concat(pieces)
    if (filename === undefined) return bytes.toString('utf8')
    if (size > largest) isTooLarge = true
    else if (size > 0) file = { name: filename.replace(/^.*[\\/]/, '').slice(0, 200), bytes: bytes.toString('base64') }
    return null
  }
  const form = await parseParts(request, take)
  return { form, file, isTooLarge }
}
