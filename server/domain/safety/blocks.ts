import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { blocks } from '#db/schema/index.ts'

/** Everybody this member does not see and is not seen by, whichever of the two asked for it. */
export async function peopleApartFrom(db: Reader, memberId: string): Promise<ReadonlySet<string>> {
  const rows = await statement(db).execute({ memberId })
  return new Set(rows.map((row) => (row.memberId === memberId ? row.blockedId : row.memberId)))
}

/** Whether two people do not see each other. */
export async function areApart(db: Reader, one: string, other: string): Promise<boolean> {
  const rows = await pair(db).execute({ one, other })
  return rows.length > 0
}

/** The same as a condition of a query, for two columns or placeholders: two looks at a key, however many blocks there are. */
export const isApart = (one: SQLWrapper, other: SQLWrapper): SQL => sql`(
  exists (select 1 from ${blocks} where ${blocks.memberId} = ${one} and ${blocks.blockedId} = ${other})
  or exists (select 1 from ${blocks} where ${blocks.memberId} = ${other} and ${blocks.blockedId} = ${one}))`

/** Whether one of them has blocked the other, in this direction. */
export async function hasBlocked(db: Reader, one: string, other: string): Promise<boolean> {
  const rows = await db
    .select({ at: blocks.blockedAt })
    .from(blocks)
    .where(and(eq(blocks.memberId, one), eq(blocks.blockedId, other)))
  return rows.length > 0
}

const statement = (db: Reader) =>
  db.prepared('people-apart', (reader) =>
    reader
      .select({ memberId: blocks.memberId, blockedId: blocks.blockedId })
      .from(blocks)
      .where(or(eq(blocks.memberId, sql.placeholder('memberId')), eq(blocks.blockedId, sql.placeholder('memberId')))),
  )

const pair = (db: Reader) =>
  db.prepared('are-apart', (reader) =>
    reader
      .select({ at: blocks.blockedAt })
      .from(blocks)
      .where(
        or(
          and(eq(blocks.memberId, sql.placeholder('one')), eq(blocks.blockedId, sql.placeholder('other'))),
          and(eq(blocks.memberId, sql.placeholder('other')), eq(blocks.blockedId, sql.placeholder('one'))),
        ),
      ),
  )
