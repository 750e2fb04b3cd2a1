// How a part of a member's records is read: a few hundred rows at a time, so that nobody else's page waits, and to the end.
import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import type { Asking } from '../kernel/command.ts'

/** One row as people read it: names of fields in plain words, times as epoch milliseconds. */
export type RecordRow = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export type RecordPage = { readonly rows: readonly RecordRow[]; readonly next: string | null }

export type ReadPage = (ctx: Pick<Asking, 'db' | 'actor' | 'seals'>, after: string) => Promise<RecordPage>

export const atOnce = 200

/** Where a row stands in the order of its part: the values of the columns that order it, the last of which tells rows apart. */
type Key = Readonly<Record<string, string | number>>

/** A page of a part, read in the order of its key. */
export const paged = (rows: readonly { readonly key: Key; readonly row: RecordRow }[]): RecordPage => ({
  rows: rows.map(({ row }) => row),
  next: rows.length === atOnce ? Object.values(rows.at(-1)?.key ?? {}).join(' ') : null,
})

/** Rows behind the last one of the page before, in one comparison that goes straight to the spot in the index. */
export function past(columns: readonly AnyColumn[], after: string): SQL | undefined {
  if (after === '') return undefined
  const values = after.split(' ').map((value, at) => (columns[at]?.dataType === 'number' ? Number(value) : value))
  const list = (parts: readonly unknown[]) =>
    sql.join(
      parts.map((part) => sql`${part}`),
      sql`, `,
    )
  return sql`(${list(columns)}) > (${list(values)})`
}

/** A part that the house itself keeps short, read in one go and whole. */
export const whole =
  (read: (db: Reader, me: string) => Promise<readonly RecordRow[]>): ReadPage =>
  async ({ db, actor }) => ({
    rows: await read(db, actor.id),
    next: null,
  })
