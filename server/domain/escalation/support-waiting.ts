import { and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import { z } from 'zod'
import { cases, groupRoles, supportOffers } from '#db/schema/index.ts'
import { isModerator } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { facilitatesSomewhere } from './my-paging.ts'
import { maySeeWhoAsked } from './policy.ts'

/** Those who said "yes please" and whom nobody has written to, and those whoever asks has taken on. Facilitators see their own groups, moderators all. Refuses: forbidden. */
export const supportWaiting = query(z.object({}), async ({ db, actor }) => {
  demand(maySeeWhoAsked(actor, { facilitates: await facilitatesSomewhere(db, actor) }))
  const mine = db
    .select({ groupId: groupRoles.groupId })
    .from(groupRoles)
    .where(and(eq(groupRoles.memberId, actor.id), eq(groupRoles.role, 'facilitator')))
  const rows = await db
    .select({
      id: supportOffers.id,
      answeredAt: supportOffers.answeredAt,
      takenBy: supportOffers.takenBy,
    })
    .from(supportOffers)
    .innerJoin(cases, eq(cases.id, supportOffers.caseId))
    .where(
      and(
        eq(supportOffers.answer, 'yes-please'),
        or(isNull(supportOffers.takenAt), eq(supportOffers.takenBy, actor.id)),
        ne(supportOffers.memberId, actor.id),
        isModerator(actor) ? undefined : inArray(cases.groupId, mine),
      ),
    )
    .orderBy(asc(supportOffers.answeredAt))
    .limit(200)
  const shown = rows.map(({ id, answeredAt, takenBy }) => ({ id, askedAt: answeredAt ?? 0, isTaken: takenBy !== null }))
  return {
    waiting: shown.filter(({ isTaken }) => !isTaken),
    taken: shown.filter(({ isTaken }) => isTaken),
  }
})
