import { z } from 'zod'
import { opportunities } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid, notFound } from '../kernel/refusal.ts'
import { evening, telling } from '../kernel/words.ts'
import { mayArrange, visibleWorkspace } from '../workspaces/index.ts'

export const OfferOpportunityInput = z.object({
  slug: z.string(),
  kind: z.enum(['review', 'panel', 'run-group', 'teach', 'business-case', 'other'], 'Choose what it is'),
  title: z.string().trim().min(3, 'Give it a name').max(100, 'Keep the name under 100 letters'),
  purpose: telling('Say what it is for'),
  timeAsked: telling('Say how much time it asks', 500),
  support: telling('Say what support you offer', 1000),
  payment: telling('Say what is paid, or that nothing is', 1000),
  places: z.coerce.number('Say how many places there are').int().min(1, 'At least one place').max(100),
  criteria: telling('Say how you will choose, before anybody asks', 1000),
  choosing: z.enum(['people', 'lot'], 'Say who chooses'),
  reach: z.enum(['group', 'everybody'], 'Say who may ask'),
  closesOn: evening,
})

/**
 * The chair or the staff offer something to do, and say beforehand what it asks, what it gives and how people are chosen.
 * Refuses: not-found, forbidden, invalid, too-many.
 */
export const offerOpportunity = command(
  OfferOpportunityInput,
  async (ctx, { slug, closesOn, ...wish }) => {
    const workspace = await visibleWorkspace(ctx.tx, ctx.actor, slug)
    if (!workspace.seat) throw notFound('Group')
    demand(mayArrange(ctx.actor, workspace))
    if (closesOn <= ctx.now) throw invalid({ closesOn: ['Choose a day that is still to come'] })
    const id = ctx.newId()
    await ctx.tx.insert(opportunities).values({
      ...wish,
      id,
      workspaceId: workspace.id,
      closesAt: closesOn,
      offeredBy: ctx.actor.id,
      offeredAt: ctx.now,
    })
    await ctx.record({ name: 'opportunity.offered', workspaceId: workspace.id, opportunityId: id })
    return { id }
  },
  { limit: 'posting' },
)
