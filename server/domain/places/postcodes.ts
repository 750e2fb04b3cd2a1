import { areaOf } from './areas.ts'

/** A postcode somebody wrote, put right. */
export type Postcode = {
  readonly kind: 'postcode' | 'outward' | 'area'
  /** Without its space: HP201UY, HP20, HP. */
  readonly code: string
  /** The first half; the area's letters when there is no more. */
  readonly outward: string
  /** As people write it: HP20 1UY. */
  readonly written: string
  readonly area: string
}

const shape = /^([A-Z]{1,2})(\d{1,2}|\d[A-HJKMNPR-Y])(\d[ABD-HJLNP-UW-Z]{2})?$/
/** Signs that are taken for each other on paper and on a keyboard. */
const slips: Readonly<Record<string, string>> = { O: '0', '0': 'O', I: '1', '1': 'I' }
const longest = 7

/** Reads a postcode, the first half of one, or an area's letters, however it was written. Null when it is none that could be. */
export function readPostcode(written: string): Postcode | null {
  const bare = written.toUpperCase().replace(/[\s.,-]+/g, '')
  if (bare.length > longest || /[^A-Z0-9]/.test(bare)) return null
  if (areaOf(bare)) return { kind: 'area', code: bare, outward: bare, written: bare, area: bare }
  // Without a digit it is a word; with the slips put right "BOO" would be Birmingham.
  if (!/\d/.test(bare)) return null
  for (const candidate of [...readings(bare)].sort((a, b) => a.changes - b.changes)) {
    const [, area = '', district = '', inward] = shape.exec(candidate.text) ?? []
    if (!areaOf(area)) continue
    const outward = area + district
    return {
      kind: inward ? 'postcode' : 'outward',
      code: candidate.text,
      outward,
      written: inward ? `${outward} ${inward}` : outward,
      area,
    }
  }
  return null
}

type Reading = { readonly text: string; readonly changes: number }

/** The text with each O, 0, I and 1 taken both ways. */
function readings(text: string): Reading[] {
  return [...text].reduce<Reading[]>(
    (begun, sign) =>
      begun.flatMap((reading) => {
        const asWritten = { text: reading.text + sign, changes: reading.changes }
        const other = slips[sign]
        return other ? [asWritten, { text: reading.text + other, changes: reading.changes + 1 }] : [asWritten]
      }),
    [{ text: '', changes: 0 }],
  )
}
