import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { type AppealOutcome, appeals, decisions } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { undo } from '../moderation/index.ts'
import { mayDecideAppeal } from './policy.ts'
import { type SeenAppeal, visibleAppeal } from './visible-appeal.ts'

const outcomes = ['stands', 'reversed', 'put-right', 'no-change'] as const satisfies readonly AppealOutcome[]
const outcomesOf: Readonly<Record<'appeal' | 'complaint', readonly AppealOutcome[]>> = {
  appeal: ['stands', 'reversed'],
  complaint: ['put-right', 'no-change'],
}

export const DecideAppealInput = z.object({
  appealId: z.string(),
  outcome: z.enum(outcomes, 'Choose one of the two'),
  /** Why, as the member reads it. */
  words: z.string().trim().min(1, 'Tell the person why').max(4000, 'Keep it under 4,000 letters'),
})

/**
 * A different person decides: the decision stands, or it is reversed, and then words and standing are as they were before
 * it. A complaint is put right, or changes nothing. The member is told why. Refuses: not-found, forbidden, invalid, conflict.
 */
export const decideAppeal = command(DecideAppealInput, async (ctx, { appealId, outcome, words }) => {
  const appeal = await visibleAppeal(ctx.tx, ctx.actor, appealId)
  demand(mayDecideAppeal(ctx.actor, appeal))
  if (!outcomesOf[appeal.kind].includes(outcome)) throw invalid({ outcome: ['Choose one of the two'] })
  const decided = await ctx.tx
    .update(appeals)
    .set({ outcome, outcomeWords: words, decidedBy: ctx.actor.id, decidedAt: ctx.now })
    .where(and(eq(appeals.id, appealId), isNull(appeals.decidedAt)))
    .returning({ id: appeals.id })
  if (decided.length === 0) throw conflict('This was answered a moment ago')
  if (outcome === 'reversed') await reverse(ctx, appeal, words)
  await ctx.record({ name: 'appeal.decided', appealId, memberId: appeal.memberId, outcome })
})

/** Takes back what was decided, whatever it was. Words that had never been shown are shown now: they were looked at twice. */
async function reverse(ctx: Context, { decisionId }: SeenAppeal, words: string): Promise<void> {
  const [decision] = await ctx.tx
    .select()
    .from(decisions)
    .where(eq(decisions.id, decisionId ?? ''))
  if (!decision || decision.undoneAt !== null) return
  await undo(ctx, decision, words)
  const subject = ctx.subjects[decision.subjectKind]
  const face = await subject.face(ctx.tx, decision.subjectId)
  if (face?.withheld === 'held') await subject.restore(ctx, decision.subjectId, null)
}
