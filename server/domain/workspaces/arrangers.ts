import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { seats } from '#db/schema/index.ts'

const isArrangingNow = and(isNull(seats.leftAt), inArray(seats.kind, ['chair', 'staff']))

/** The chair and the staff of a workspace: whoever hears of what waits there. Members' ids. */
export async function arrangersOf(db: Reader, workspaceId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ memberId: seats.memberId })
    .from(seats)
    .where(and(eq(seats.workspaceId, workspaceId), isArrangingNow))
    .limit(100)
  return rows.map(({ memberId }) => memberId)
}

/** Everybody with a seat in a workspace now. Members' ids. */
export async function seatedIn(db: Reader, workspaceId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ memberId: seats.memberId })
    .from(seats)
    .where(and(eq(seats.workspaceId, workspaceId), isNull(seats.leftAt)))
    .limit(200)
  return rows.map(({ memberId }) => memberId)
}

/** Whether somebody arranges any workspace. */
export async function arrangesSomewhere(db: Reader, memberId: string): Promise<boolean> {
  const rows = await db
    .select({ id: seats.id })
    .from(seats)
    .where(and(eq(seats.memberId, memberId), isArrangingNow))
    .limit(1)
  return rows.length > 0
}
