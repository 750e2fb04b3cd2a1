import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { proposals } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { mayArrange } from '../workspaces/index.ts'
import { letterOf, visibleProposal } from './proposals.ts'
import { saying } from './wish.ts'

/** The chair or the staff lay a proposal that came by the open form before the group. Refuses: not-found, forbidden, conflict. */
export const layProposal = command(z.object({ proposalId: z.string().max(60) }), async (ctx, { proposalId }) => {
  const proposal = await visibleProposal(ctx.tx, ctx.actor, proposalId)
  demand(mayArrange(ctx.actor, proposal.workspace))
  if (proposal.putAsideAt !== null) throw conflict('This was put aside')
  if (proposal.laidAt !== null) throw conflict('The group has this already')
  await ctx.tx.update(proposals).set({ laidAt: ctx.now, laidBy: ctx.actor.id }).where(eq(proposals.id, proposalId))
  await ctx.record({ name: 'proposal.laid', workspaceId: proposal.workspaceId, proposalId })
})

export const PutProposalAsideInput = z.object({
  proposalId: z.string().max(60),
  reason: saying('Say why. Whoever put it reads it'),
})

/** The chair or the staff put a proposal aside that is not for this group, and say why. Refuses: not-found, forbidden, invalid, conflict. */
export const putProposalAside = command(PutProposalAsideInput, async (ctx, { proposalId, reason }) => {
  const proposal = await visibleProposal(ctx.tx, ctx.actor, proposalId)
  demand(mayArrange(ctx.actor, proposal.workspace))
  if (proposal.putAsideAt !== null) throw conflict('This was put aside already')
  if ((await letterOf(ctx.tx, proposalId)) !== null) throw conflict('The group has written its answer. Send that')
  await ctx.tx
    .update(proposals)
    .set({ putAsideAt: ctx.now, putAsideBy: ctx.actor.id, putAsideWhy: reason })
    .where(eq(proposals.id, proposalId))
  await ctx.record({ name: 'proposal.put-aside', workspaceId: proposal.workspaceId, proposalId })
})
