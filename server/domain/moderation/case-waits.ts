import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { cases, groupRoles, memberships } from '#db/schema/index.ts'
import { isKeptOut, isModerator } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'

/** Whether the way to the queue is shown: always to moderators, to facilitators while something waits in a group of theirs. */
export const caseWaits = query(z.object({}), async ({ db, actor }) => {
  if (isKeptOut(actor)) return false
  if (isModerator(actor)) return true
  const waiting = await oneWaiting(db).execute({ memberId: actor.id })
  return waiting.length > 0
})

/** Asked for every page of whoever looks after a group, so it is built once. */
const oneWaiting = (db: Reader) =>
  db.prepared('one-case-waiting', (reader) =>
    reader
      .select({ id: cases.id })
      .from(groupRoles)
      .innerJoin(
        memberships,
        and(eq(memberships.groupId, groupRoles.groupId), eq(memberships.memberId, groupRoles.memberId)),
      )
      .innerJoin(cases, eq(cases.groupId, groupRoles.groupId))
      .where(
        and(
          eq(groupRoles.memberId, sql.placeholder('memberId')),
          eq(groupRoles.role, 'facilitator'),
          isNull(cases.closedAt),
          inArray(cases.level, ['amber', 'green']),
          ne(cases.aboutId, sql.placeholder('memberId')),
        ),
      )
      .limit(1),
  )
