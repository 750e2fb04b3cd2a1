/** SHA-256 in hexadecimal. */
export type Digest = (text: string) => string

/** Eight, four, four, four and twelve hexadecimal digits, whatever their version: half of the real ones break the letter of the law. */
export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)

/** The id that a feed gave, as text; null when there is none. */
export function idText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  if (typeof value !== 'string') return null
  const text = value
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .slice(0, 200)
  if (text === '' || text.toLowerCase() === 'null') return null
  return isUuid(text) ? text.toLowerCase() : text
}

/** A feed's id when it can stand on the wire, else a UUID made from what is known, the same every time. */
export function wireId(given: unknown, digest: Digest, ...known: readonly string[]): string {
  const text = idText(given)
  if (text !== null && isUuid(text)) return text
  const hex = digest(['waymark', ...known, text ?? ''].join('\n'))
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** JSON with its keys in order: the same content is the same text on either engine. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
