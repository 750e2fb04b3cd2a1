import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { groupConditions, journeys } from '#db/schema/index.ts'
import { monthsIn } from '../people/index.ts'

/** Whether somebody told us that they are in their first year with what the group is about. */
export async function isInFirstYear(
  db: Reader,
  { groupId, memberId, now }: { readonly groupId: string; readonly memberId: string; readonly now: number },
): Promise<boolean> {
  const told = await db
    .select({ sinceYear: journeys.sinceYear, sinceMonth: journeys.sinceMonth })
    .from(journeys)
    .innerJoin(
      groupConditions,
      and(eq(groupConditions.conditionId, journeys.conditionId), eq(groupConditions.groupId, groupId)),
    )
    .where(eq(journeys.memberId, memberId))
  return told.some((since) => monthsIn(since, now) < 12)
}
