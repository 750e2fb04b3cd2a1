import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { groupConditions, journeys } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { isShownTo, yearsFurtherAlong } from '../people/index.ts'

type Writer = { readonly authorId: string; readonly groupId: string }

/** How many whole years each writer is ahead of the reader, with the conditions their group is about, where both have said so. */
export async function yearsAlongOf(db: Reader, reader: Actor, writers: readonly Writer[]) {
  const rows =
    writers.length === 0
      ? []
      : await db
          .select({ groupId: groupConditions.groupId, journey: journeys })
          .from(journeys)
          .innerJoin(groupConditions, eq(groupConditions.conditionId, journeys.conditionId))
          .where(
            and(
              inArray(journeys.memberId, [reader.id, ...writers.map(({ authorId }) => authorId)]),
              inArray(
                groupConditions.groupId,
                writers.map(({ groupId }) => groupId),
              ),
            ),
          )
  // The reader belongs to the groups they are shown, as the writers do.
  const beholder = { isSelf: false, isMember: true, sharesGroup: true, sharesConditionGroup: true }
  return ({ authorId, groupId }: Writer): number => {
    const here = rows.filter((row) => row.groupId === groupId).map(({ journey }) => journey)
    const years = here
      .filter((theirs) => theirs.memberId === authorId && isShownTo(theirs.audience, beholder))
      .map((theirs) => {
        const mine = here.find((own) => own.memberId === reader.id && own.conditionId === theirs.conditionId)
        return mine && authorId !== reader.id ? yearsFurtherAlong(mine, theirs) : 0
      })
    return Math.max(0, ...years)
  }
}
