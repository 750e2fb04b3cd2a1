import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { opportunities } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { telling } from '../kernel/words.ts'
import { screenGroupWords } from '../safety/index.ts'
import { mayArrange } from '../workspaces/index.ts'
import { visibleOpportunity } from './opportunities.ts'

export const TellWhatChangedInput = z.object({
  opportunityId: z.string().max(60),
  changed: telling('Say what changed, or that nothing did and why'),
})

/** The chair or the staff say what changed by what people did. It stands in the record of each of them. Refuses: not-found, forbidden, invalid, conflict, too-many. */
export const tellWhatChanged = command(
  TellWhatChangedInput,
  async (ctx, { opportunityId, changed }) => {
    const offer = await visibleOpportunity(ctx.tx, ctx.actor, opportunityId)
    demand(mayArrange(ctx.actor, offer))
    if (offer.chosenAt === null) throw conflict('Nobody was chosen yet')
    await ctx.tx
      .update(opportunities)
      .set({ changed, changedBy: ctx.actor.id, changedAt: ctx.now })
      .where(eq(opportunities.id, opportunityId))
    const { supportId } = await screenGroupWords(ctx, {
      place: 'offer-change',
      ofId: opportunityId,
      workspaceId: offer.workspaceId,
      authorId: ctx.actor.id,
      text: changed,
    })
    await ctx.record({ name: 'opportunity.told', workspaceId: offer.workspaceId, opportunityId })
    return { supportId }
  },
  { limit: 'posting' },
)
