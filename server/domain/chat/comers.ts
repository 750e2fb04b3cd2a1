import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { chatComers, chatSessions, memberships } from '#db/schema/index.ts'

/** Whether this person said that they will come. */
export async function isComing(db: Reader, sessionId: string, memberId: string): Promise<boolean> {
  const [found] = await db
    .select({ memberId: chatComers.memberId })
    .from(chatComers)
    .where(and(eq(chatComers.sessionId, sessionId), eq(chatComers.memberId, memberId)))
  return found !== undefined
}

/** How many said that they will come to each of these sessions. Whoever has left the group meanwhile keeps no place. */
export async function comersOf(db: Reader, sessionIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (sessionIds.length === 0) return new Map()
  const rows = await db
    .select({ id: chatComers.sessionId, count: sql`count(*)`.mapWith(Number) })
    .from(chatComers)
    .innerJoin(chatSessions, eq(chatSessions.id, chatComers.sessionId))
    .innerJoin(
      memberships,
      and(eq(memberships.groupId, chatSessions.groupId), eq(memberships.memberId, chatComers.memberId)),
    )
    .where(inArray(chatComers.sessionId, [...sessionIds]))
    .groupBy(chatComers.sessionId)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** The same for one session. */
export const countComers = async (db: Reader, sessionId: string): Promise<number> =>
  (await comersOf(db, [sessionId])).get(sessionId) ?? 0
