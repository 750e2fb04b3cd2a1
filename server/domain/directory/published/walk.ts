import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { directoryEditions } from '#db/schema/index.ts'

type Walk = { readonly edition: string; readonly numbers: readonly number[] }
const walks = new WeakMap<object, Map<string, Walk>>()
const mostWalks = 40
const atOnce = 5000

/**
 * Every row of a list in its order, by number, found once an edition of the directory: the last page then costs what the first does.
 * `more` answers with the next few numbers after one.
 */
export async function walkOf(
  db: Reader,
  key: string,
  more: (after: number, most: number) => Promise<readonly { readonly number: number }[]>,
): Promise<readonly number[]> {
  const edition = await editionOf(db)
  const kept = walks.get(db) ?? new Map<string, Walk>()
  walks.set(db, kept)
  const known = kept.get(key)
  if (known?.edition === edition) return known.numbers
  const numbers: number[] = []
  for (let after = 0; ; ) {
    const rows = await more(after, atOnce)
    for (const { number } of rows) numbers.push(number)
    if (rows.length < atOnce) break
    after = rows.at(-1)?.number ?? after
  }
  kept.delete(key)
  kept.set(key, { edition, numbers })
  const [oldest] = kept.keys()
  if (kept.size > mostWalks && oldest !== undefined) kept.delete(oldest)
  return numbers
}

async function editionOf(db: Reader): Promise<string> {
  const edition = async (name: 'services' | 'taxonomies') =>
    (
      await db
        .prepared(`directory-edition-${name}`, (reader) =>
          reader
            .select({ edition: directoryEditions.edition })
            .from(directoryEditions)
            .where(eq(directoryEditions.name, name)),
        )
        .execute()
    )[0]?.edition ?? 0
  return `${await edition('services')}.${await edition('taxonomies')}`
}

/** The envelope of a page, as Open Referral UK has it. `size` is how many records this page has. */
export type Page<Record_> = {
  readonly total_items: number
  readonly total_pages: number
  readonly page_number: number
  readonly size: number
  readonly first_page: boolean
  readonly last_page: boolean
  readonly empty: boolean
  readonly contents: readonly Record_[]
}

/** The numbers on one page of a walk. */
export const numbersOn = (numbers: readonly number[], page: number, perPage: number): readonly number[] =>
  numbers.slice((page - 1) * perPage, page * perPage)

/** Puts a page in its envelope. */
export function enveloped<Record_>(
  contents: readonly Record_[],
  total: number,
  page: number,
  perPage: number,
): Page<Record_> {
  const pages = Math.ceil(total / perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}
