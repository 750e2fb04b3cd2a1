import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'

/** The last row of the page before, as it stands in an address: when, and which. */
export type Place = { readonly at: number; readonly id: string }

/** Reads a place; anything else means the first page. */
export const placeInput = z
  .string()
  .regex(/^\d{1,16}\.[\w-]{1,60}$/)
  .transform((text): Place => {
    const dot = text.indexOf('.')
    return { at: Number(text.slice(0, dot)), id: text.slice(dot + 1) }
  })
  .nullish()
  .catch(null)

/** Rows older than a place, in one comparison that both engines take straight to the spot in the index. */
export const olderThan = (at: AnyColumn, id: AnyColumn, place: Place | null | undefined): SQL | undefined =>
  place ? sql`(${at}, ${id}) < (${place.at}, ${place.id})` : undefined

/** The other way: rows newer than a place. */
export const newerThan = (at: AnyColumn, id: AnyColumn, place: Place | null | undefined): SQL | undefined =>
  place ? sql`(${at}, ${id}) > (${place.at}, ${place.id})` : undefined

/** One page of what was asked for with one row too many, and where the next begins. */
export function onePage<Row>(rows: readonly Row[], size: number, placeOf: (row: Row) => Place) {
  const page = rows.slice(0, size)
  const last = page.at(-1)
  const place = last && rows.length > size ? placeOf(last) : null
  return { page, next: place ? `${place.at}.${place.id}` : null }
}
