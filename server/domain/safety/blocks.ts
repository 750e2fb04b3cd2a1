import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { blocks, keptApart } from '#db/schema/index.ts'

/**
 * Everybody this member does not see: blocked, whichever of the two asked for it, or kept apart (decision 026). A block hides
 * both from each other. Who was named by an e-mail address does not see the one who named, and is still seen by them.
 */
export async function peopleApartFrom(db: Reader, memberId: string): Promise<ReadonlySet<string>> {
  const blocked = await statement(db).execute({ memberId })
  const apart = await apartStatement(db).execute({ memberId })
  return new Set([...blocked, ...apart].map((row) => (row.memberId === memberId ? row.otherId : row.memberId)))
}

/** Whether this viewer does not see the other. */
export async function areApart(db: Reader, viewer: string, other: string): Promise<boolean> {
  const blocked = await pair(db).execute({ one: viewer, other })
  return blocked.length > 0 || (await areKeptApart(db, viewer, other))
}

/** Whether this viewer must find no trace of the other: not by a block, which shows as what it is. */
export async function areKeptApart(db: Reader, viewer: string, other: string): Promise<boolean> {
  const rows = await apartPair(db).execute({ viewer, other })
  return rows.length > 0
}

/** Whether anybody at all does not see this member. */
export async function isHiddenFromAnybody(db: Reader, memberId: string): Promise<boolean> {
  if ((await peopleApartFrom(db, memberId)).size > 0) return true
  const named = await db
    .select({ otherId: keptApart.otherId })
    .from(keptApart)
    .where(eq(keptApart.memberId, memberId))
    .limit(1)
  return named.length > 0
}

/** The same as `areApart` as a condition of a query, for columns or placeholders: a few looks at a key, however many blocks there are. */
export const isApart = (other: SQLWrapper, viewer: SQLWrapper): SQL => sql`(
  exists (select 1 from ${blocks} where ${blocks.memberId} = ${other} and ${blocks.blockedId} = ${viewer})
  or exists (select 1 from ${blocks} where ${blocks.memberId} = ${viewer} and ${blocks.blockedId} = ${other})
  or ${isKeptApart(other, viewer)})`

/** The same as `areKeptApart` as a condition of a query. */
export const isKeptApart = (other: SQLWrapper, viewer: SQLWrapper): SQL => sql`(
  exists (select 1 from ${keptApart} where ${keptApart.memberId} = ${other} and ${keptApart.otherId} = ${viewer})
  or exists (select 1 from ${keptApart} where ${keptApart.memberId} = ${viewer} and ${keptApart.otherId} = ${other}
    and ${keptApart.bothWays}))`

/** Whether one of them has blocked the other, in this direction. */
export async function hasBlocked(db: Reader, one: string, other: string): Promise<boolean> {
  const rows = await db
    .select({ at: blocks.blockedAt })
    .from(blocks)
    .where(and(eq(blocks.memberId, one), eq(blocks.blockedId, other)))
  return rows.length > 0
}

/** Whether the other hid from this viewer, by a block or by keeping apart. Whoever hid from somebody can still report them. */
export async function isHidingFrom(db: Reader, other: string, viewer: string): Promise<boolean> {
  if (await hasBlocked(db, other, viewer)) return true
  const named = await db
    .select({ otherId: keptApart.otherId })
    .from(keptApart)
    .where(and(eq(keptApart.memberId, other), eq(keptApart.otherId, viewer)))
  return named.length > 0
}

const statement = (db: Reader) =>
  db.prepared('people-apart', (reader) =>
    reader
      .select({ memberId: blocks.memberId, otherId: blocks.blockedId })
      .from(blocks)
      .where(or(eq(blocks.memberId, sql.placeholder('memberId')), eq(blocks.blockedId, sql.placeholder('memberId')))),
  )

const apartStatement = (db: Reader) =>
  db.prepared('people-kept-apart', (reader) =>
    reader
      .select({ memberId: keptApart.memberId, otherId: keptApart.otherId })
      .from(keptApart)
      .where(
        or(
          eq(keptApart.otherId, sql.placeholder('memberId')),
          and(eq(keptApart.memberId, sql.placeholder('memberId')), eq(keptApart.bothWays, true)),
        ),
      ),
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

const apartPair = (db: Reader) =>
  db.prepared('are-kept-apart', (reader) =>
    reader
      .select({ wishId: keptApart.wishId })
      .from(keptApart)
      .where(
        or(
          and(eq(keptApart.memberId, sql.placeholder('other')), eq(keptApart.otherId, sql.placeholder('viewer'))),
          and(
            eq(keptApart.memberId, sql.placeholder('viewer')),
            eq(keptApart.otherId, sql.placeholder('other')),
            eq(keptApart.bothWays, true),
          ),
        ),
      ),
  )
