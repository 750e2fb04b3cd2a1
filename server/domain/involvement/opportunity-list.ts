import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { opportunities, opportunityInterests, workspaces } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayArrange, visibleWorkspace } from '../workspaces/index.ts'
import { stateOf } from './state.ts'

/** What a group offers, those that close last first, for those with a seat. Refuses: not-found. */
export const opportunityList = query(z.object({ slug: z.string() }), async ({ db, actor, now }, { slug }) => {
  const { id, name, seat, ...facts } = await visibleWorkspace(db, actor, slug)
  if (!seat) throw notFound('Group')
  const rows = await db
    .select({ offer: opportunities, interestId: opportunityInterests.id, outcome: opportunityInterests.outcome })
    .from(opportunities)
    .leftJoin(
      opportunityInterests,
      and(
        eq(opportunityInterests.opportunityId, opportunities.id),
        eq(opportunityInterests.memberId, actor.id),
        isNull(opportunityInterests.takenBackAt),
      ),
    )
    .where(eq(opportunities.workspaceId, id))
    .orderBy(desc(opportunities.closesAt), desc(opportunities.id))
    .limit(100)
  return {
    workspace: { slug: facts.slug, name },
    mayArrange: mayArrange(actor, { seat }),
    offers: rows.map(({ offer, interestId, outcome }) => ({
      ...cardOf(offer),
      state: stateOf(offer, now),
      isMine: interestId !== null,
      outcome,
    })),
  }
})

/** What groups offer to everybody and can still be asked for, those that close first at the top. Open to all. */
export const openOpportunities = query(z.object({}), async ({ db, now }) => {
  const rows = await db
    .select({ offer: opportunities, service: workspaces.service })
    .from(opportunities)
    .innerJoin(workspaces, eq(workspaces.id, opportunities.workspaceId))
    .where(
      and(
        eq(opportunities.reach, 'everybody'),
        isNull(opportunities.chosenAt),
        isNull(opportunities.withdrawnAt),
        gt(opportunities.closesAt, now),
        isNull(workspaces.closedAt),
      ),
    )
    .orderBy(asc(opportunities.closesAt), asc(opportunities.id))
    .limit(100)
  return rows.map(({ offer, service }) => ({ ...cardOf(offer), service }))
})

const cardOf = ({ id, kind, title, purpose, timeAsked, places, closesAt }: typeof opportunities.$inferSelect) => ({
  id,
  kind,
  title,
  purpose,
  timeAsked,
  places,
  closesAt,
})
