import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { cases, groupRoles } from '#db/schema/index.ts'
import { isKeptOut } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { isModerator } from './policy.ts'

/** Whether the way to the queue is shown: always to moderators, to facilitators while something waits in a group of theirs. */
export const caseWaits = query(z.object({}), async ({ db, actor }) => {
  if (isKeptOut(actor)) return false
  if (isModerator(actor)) return true
  const [waiting] = await db
    .select({ id: cases.id })
    .from(groupRoles)
    .innerJoin(cases, eq(cases.groupId, groupRoles.groupId))
    .where(
      and(
        eq(groupRoles.memberId, actor.id),
        eq(groupRoles.role, 'facilitator'),
        isNull(cases.closedAt),
        inArray(cases.level, ['amber', 'green']),
        ne(cases.aboutId, actor.id),
      ),
    )
    .limit(1)
  return waiting !== undefined
})
