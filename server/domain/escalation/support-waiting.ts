import { and, asc, desc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { cases, groupRoles, supportOffers } from '#db/schema/index.ts'
import { isModerator } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { facilitatesSomewhere } from './my-paging.ts'
import { maySeeWhoAsked } from './policy.ts'

/** Those who said "yes please" and whom nobody has written to, oldest first, and the last fifty whom whoever asks has taken on. Facilitators see their own groups, moderators all. Refuses: forbidden. */
export const supportWaiting = query(z.object({}), async ({ db, actor }) => {
  demand(maySeeWhoAsked(actor, { facilitates: await facilitatesSomewhere(db, actor) }))
  const mine = db
    .select({ groupId: groupRoles.groupId })
    .from(groupRoles)
    .where(and(eq(groupRoles.memberId, actor.id), eq(groupRoles.role, 'facilitator')))
  const asked = (which: SQL | undefined) =>
    db
      .select({ id: supportOffers.id, askedAt: sql<number>`coalesce(${supportOffers.answeredAt}, 0)`.mapWith(Number) })
      .from(supportOffers)
      .innerJoin(cases, eq(cases.id, supportOffers.caseId))
      .where(
        and(
          // Written out, so that the database sees which part of the index is meant.
          sql`${supportOffers.answer} = 'yes-please'`,
          which,
          ne(supportOffers.memberId, actor.id),
          isModerator(actor) ? undefined : inArray(cases.groupId, mine),
        ),
      )
  return {
    waiting: await asked(isNull(supportOffers.takenAt))
      .orderBy(asc(supportOffers.answeredAt), asc(supportOffers.id))
      .limit(200),
    taken: await asked(eq(supportOffers.takenBy, actor.id))
      .orderBy(desc(supportOffers.takenAt), desc(supportOffers.id))
      .limit(50),
  }
})
