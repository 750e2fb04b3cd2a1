import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { appeals, decisions, notices } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

export const TellAboutDecisionInput = z.object({
  decisionId: z.string(),
  change: z.enum(['made', 'undone']).default('made'),
})

/**
 * Tells somebody that we have written to them about something of theirs, or that it was undone since. A decision without
 * words to them stays silent, and so does the undoing of what they never heard of. Refuses: forbidden.
 */
export const tellAboutDecision = command(TellAboutDecisionInput, async (ctx, { decisionId, change }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [decision] = await ctx.tx
    .select({ memberId: decisions.aboutId, message: decisions.message, undoneAt: decisions.undoneAt })
    .from(decisions)
    .where(eq(decisions.id, decisionId))
  if (!decision || decision.message === '' || (change === 'undone') !== (decision.undoneAt !== null)) return
  const onceKey = `decision:${decisionId}`
  if (change === 'made') return giveNotices(ctx, [decision.memberId], { kind: 'decision', onceKey })
  if (!(await hasHeard(ctx, decision.memberId, onceKey)) || (await wasAppealed(ctx, decisionId))) return
  await giveNotices(ctx, [decision.memberId], { kind: 'decision', onceKey: `undone:${decisionId}` })
})

async function hasHeard({ tx }: Context, memberId: string, onceKey: string): Promise<boolean> {
  const given = await tx
    .select({ id: notices.id })
    .from(notices)
    .where(and(eq(notices.memberId, memberId), eq(notices.onceKey, onceKey)))
  return given.length > 0
}

/** Reversed in answer to their appeal: then the answer tells them. */
async function wasAppealed({ tx }: Context, decisionId: string): Promise<boolean> {
  const reversed = await tx
    .select({ id: appeals.id })
    .from(appeals)
    .where(and(eq(appeals.decisionId, decisionId), eq(appeals.outcome, 'reversed')))
  return reversed.length > 0
}
