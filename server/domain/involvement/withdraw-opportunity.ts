import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { opportunities, opportunityInterests } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { telling } from '../kernel/words.ts'
import { mayArrange } from '../workspaces/index.ts'
import { visibleOpportunity } from './opportunities.ts'

export const WithdrawOpportunityInput = z.object({
  opportunityId: z.string().max(60),
  reason: telling('Say why. Everybody who was interested reads it', 1000),
})

/** The chair or the staff take an offer back before anybody was chosen, and say why. Refuses: not-found, forbidden, invalid, conflict. */
export const withdrawOpportunity = command(WithdrawOpportunityInput, async (ctx, { opportunityId, reason }) => {
  const offer = await visibleOpportunity(ctx.tx, ctx.actor, opportunityId)
  demand(mayArrange(ctx.actor, offer))
  if (offer.withdrawnAt !== null) throw conflict('This was taken back already')
  if (offer.chosenAt !== null) throw conflict('People were chosen for this already')
  const withdrawn = await ctx.tx
    .update(opportunities)
    .set({ withdrawnAt: ctx.now, withdrawnBy: ctx.actor.id, withdrawnWhy: reason })
    .where(and(eq(opportunities.id, opportunityId), isNull(opportunities.chosenAt), isNull(opportunities.withdrawnAt)))
    .returning({ id: opportunities.id })
  if (withdrawn.length === 0) throw conflict('Somebody answered this a moment ago')
  await ctx.tx
    .update(opportunityInterests)
    .set({ outcome: 'not-this-time', reason, decidedAt: ctx.now })
    .where(and(eq(opportunityInterests.opportunityId, opportunityId), isNull(opportunityInterests.takenBackAt)))
  await ctx.record({ name: 'opportunity.withdrawn', workspaceId: offer.workspaceId, opportunityId })
})
