import { and, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { involvementHours, opportunities, opportunityInterests, workspaces } from '#db/schema/index.ts'
import { isMember } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand, no, yes } from '../kernel/policy.ts'
import { ownTakenUp } from '../review/index.ts'
import { groupWordsOf } from '../safety/index.ts'
import { asShown } from './hours.ts'

const most = 300

/** What a member gave to services here, what became of each wish to take part, and what changed by it. Their own alone. Refuses: forbidden. */
export const myInvolvement = query(z.object({}), async ({ db, actor, now }) => {
  demand(isMember(actor) ? yes : no('Sign in first'))
  const wishes = await db
    .select({
      opportunityId: opportunities.id,
      title: opportunities.title,
      service: workspaces.service,
      saidAt: opportunityInterests.saidAt,
      outcome: opportunityInterests.outcome,
      reason: opportunityInterests.reason,
      changed: opportunities.changed,
    })
    .from(opportunityInterests)
    .innerJoin(opportunities, eq(opportunities.id, opportunityInterests.opportunityId))
    .innerJoin(workspaces, eq(workspaces.id, opportunities.workspaceId))
    .where(and(eq(opportunityInterests.memberId, actor.id), isNull(opportunityInterests.takenBackAt)))
    .orderBy(desc(opportunityInterests.id))
    .limit(most)
  const marks = await groupWordsOf(
    db,
    actor,
    'offer-change',
    wishes.map(({ opportunityId }) => opportunityId),
  )
  const given = await db
    .select({ hours: involvementHours, service: workspaces.service })
    .from(involvementHours)
    .innerJoin(workspaces, eq(workspaces.id, involvementHours.workspaceId))
    .where(and(eq(involvementHours.memberId, actor.id), isNull(involvementHours.takenBackAt)))
    .orderBy(desc(involvementHours.id))
    .limit(most)
  const counted = given.filter(({ hours }) => hours.outcome === 'approved')
  return {
    wishes: wishes.map((wish) => ({ ...wish, changed: marks(wish.opportunityId).isHidden ? '' : wish.changed })),
    takenUp: await ownTakenUp(db, actor.id),
    given: given.map(({ hours, service }) => ({ ...asShown(hours, now), service })),
    minutes: counted.reduce((whole, { hours }) => whole + hours.minutes, 0),
    paidPence: counted.reduce(
      (whole, { hours }) => whole + (hours.paidOn === null ? 0 : hours.payPence + hours.expensesPence),
      0,
    ),
  }
})
