import { z } from 'zod'
import { proposals } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { tellAddress } from '../safety/index.ts'
import { mayArrange, visibleWorkspace } from '../workspaces/index.ts'
import { proposalWords } from './wish.ts'

export const PutProposalInput = z.object({ slug: z.string(), ...proposalWords, email: tellAddress })

/**
 * Anybody, signed in or not, puts a proposal to a group whose public page is open. They get a secret, once, to look up what
 * became of it; an address they leave is written to once, and then forgotten. Refuses: not-found, invalid, too-many.
 */
export const putProposal = command(
  PutProposalInput,
  async (ctx, { slug, ...wish }, look: { secret: string; hash: string }) => {
    const workspace = await visibleWorkspace(ctx.tx, ctx.actor, slug)
    if (workspace.publishedAt === null) throw notFound('Group')
    const id = ctx.newId()
    await ctx.tx
      .insert(proposals)
      .values({ ...wish, id, workspaceId: workspace.id, putAt: ctx.now, trackingHash: look.hash })
    await ctx.record({ name: 'proposal.put', workspaceId: workspace.id, proposalId: id })
    return { secret: look.secret }
  },
  { limit: 'reporting', before: async (_input, { newSecret }) => newSecret() },
)

export const EnterProposalInput = z.object({ slug: z.string(), ...proposalWords })

/** The chair or the staff enter a proposal that reached them, and lay it before the group at once. Refuses: not-found, forbidden, invalid, too-many. */
export const enterProposal = command(
  EnterProposalInput,
  async (ctx, { slug, ...wish }) => {
    const { tx, actor, now } = ctx
    const workspace = await visibleWorkspace(tx, actor, slug)
    if (!workspace.seat) throw notFound('Group')
    demand(mayArrange(actor, workspace))
    const id = ctx.newId()
    await tx.insert(proposals).values({
      ...wish,
      id,
      workspaceId: workspace.id,
      enteredBy: actor.id,
      putAt: now,
      laidAt: now,
      laidBy: actor.id,
    })
    await ctx.record({ name: 'proposal.laid', workspaceId: workspace.id, proposalId: id })
    return { id }
  },
  { limit: 'posting' },
)
