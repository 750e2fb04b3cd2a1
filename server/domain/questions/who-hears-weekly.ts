import { and, asc, eq, gt, or } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { memberships, weeklyReaders } from '#db/schema/index.ts'
import { helpedSince, pickedSince, savedSince, summedUpSince, weekBefore } from './week-of.ts'

type Place = { readonly groupId: string; readonly memberId: string }

/** The next hundred people who want to hear of a five-minute read and are still in its group; only those of groups in which there is one this week. `next` is where to go on from. */
export async function whoHearsWeekly(db: Reader, now: number, after: Place) {
  const rows = await db
    .select({ groupId: weeklyReaders.groupId, memberId: weeklyReaders.memberId })
    .from(weeklyReaders)
    .innerJoin(
      memberships,
      and(eq(memberships.groupId, weeklyReaders.groupId), eq(memberships.memberId, weeklyReaders.memberId)),
    )
    .where(
      or(
        gt(weeklyReaders.groupId, after.groupId),
        and(eq(weeklyReaders.groupId, after.groupId), gt(weeklyReaders.memberId, after.memberId)),
      ),
    )
    .orderBy(asc(weeklyReaders.groupId), asc(weeklyReaders.memberId))
    .limit(100)
  const lively = new Map<string, boolean>()
  for (const { groupId } of rows)
    if (!lively.has(groupId)) lively.set(groupId, await hasSomething(db, { groupId, since: weekBefore(now), most: 1 }))
  return { people: rows.filter(({ groupId }) => lively.get(groupId)), next: rows.at(-1) ?? null }
}

async function hasSomething(db: Reader, wish: Parameters<typeof pickedSince>[1]): Promise<boolean> {
  for (const part of [pickedSince, helpedSince, savedSince, summedUpSince])
    if ((await part(db, wish)).length > 0) return true
  return false
}
