import { and, inArray, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { cases } from '#db/schema/index.ts'
import { isKeptOut, isModerator } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { groupsLookedAfter } from './scope.ts'

/** Whether the way to the queue is shown: always to moderators, to facilitators while something waits in a group of theirs. */
export const caseWaits = query(z.object({}), async ({ db, actor }) => {
  if (isKeptOut(actor)) return false
  if (isModerator(actor)) return true
  const groupIds = await groupsLookedAfter(db, actor.id)
  if (groupIds.length === 0) return false
  const [waiting] = await db
    .select({ id: cases.id })
    .from(cases)
    .where(
      and(
        isNull(cases.closedAt),
        inArray(cases.groupId, groupIds),
        inArray(cases.level, ['amber', 'green']),
        ne(cases.aboutId, actor.id),
      ),
    )
    .limit(1)
  return waiting !== undefined
})
