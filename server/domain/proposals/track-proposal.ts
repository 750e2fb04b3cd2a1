import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { proposals, workspaces } from '#db/schema/index.ts'
import { command, query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { groupWordsOf } from '../safety/index.ts'
import { proposalState } from './proposal-list.ts'
import { letterOf } from './proposals.ts'

/** What became of a proposal, for whoever holds its link: how far it is, and the answer once it is sent. No name of any member. Refuses: not-found, too-many. */
export const trackProposal = query(
  z.object({ secret: z.string().min(1).max(200) }),
  async ({ db, actor, digest }, { secret }) => {
    const [row] = await db
      .select({ proposal: proposals, name: workspaces.name, service: workspaces.service })
      .from(proposals)
      .innerJoin(workspaces, eq(workspaces.id, proposals.workspaceId))
      .where(eq(proposals.trackingHash, digest(secret)))
    if (!row) throw notFound('Link')
    const letter = await letterOf(db, row.proposal.id)
    const isInView = letter === null || !(await groupWordsOf(db, actor, 'letter', [letter.id]))(letter.id).isHidden
    const sent = letter?.sentAt && isInView ? letter : null
    return {
      group: { name: row.name, service: row.service },
      title: row.proposal.title,
      proposedBy: row.proposal.proposedBy,
      putAt: row.proposal.putAt,
      state: proposalState(row.proposal, letter),
      putAsideWhy: row.proposal.putAsideWhy,
      letter: sent && { answer: sent.answer, reasons: sent.reasons, conditions: sent.conditions, sentAt: sent.sentAt },
      willMail: row.proposal.email !== null && row.proposal.email !== '',
    }
  },
  { limit: 'searching', evenKeptOut: true },
)

const about = z.object({ proposalId: z.string() })

/** Where to say that a proposal has its answer; null when no address was left, or it was written to. Only for the house itself. Refuses: forbidden. */
export const proposalMail = query(about, async ({ db, actor }, { proposalId }) => {
  demand(mayActForTheHouse(actor))
  const [row] = await db.select({ to: proposals.email }).from(proposals).where(eq(proposals.id, proposalId))
  return row?.to || null
})

/** Whoever put a proposal was written to, so their address is kept no longer. Only for the house itself. Refuses: forbidden. */
export const forgetProposalAddress = command(about, async (ctx, { proposalId }) => {
  demand(mayActForTheHouse(ctx.actor))
  await ctx.tx.update(proposals).set({ email: null }).where(eq(proposals.id, proposalId))
})
