/** The kinds of picture we keep. */
export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp'

/** What a picture is by its first bytes, whatever its name says. Nothing for kinds that may hold scripts or that no browser shows. */
export function pictureKindOf(bytes: Uint8Array): PictureKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'webp'
  return undefined
}
