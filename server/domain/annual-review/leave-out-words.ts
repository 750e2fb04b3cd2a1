import { and, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { annualQuestions, annualReviews, annualVoices, annualWords } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { fewest } from './policy.ts'
import { answeredBySide, reviewToArrange } from './reviews.ts'

export const LeaveOutWordsInput = z.object({
  wordsId: z.string().max(80),
  /** Whether the group reads them. */
  what: z.enum(['leave-out', 'show'], 'Choose one'),
})

/**
 * The chair or the staff leave an answer out of what the group reads, or let it be read: before the review is signed. What is
 * signed is what was agreed, so whoever had agreed is asked again. Refuses: not-found, forbidden, conflict.
 */
export const leaveOutWords = command(LeaveOutWordsInput, async (ctx, { wordsId, what }) => {
  const [row] = await ctx.tx
    .select({ reviewId: annualReviews.id })
    .from(annualWords)
    .innerJoin(annualQuestions, eq(annualQuestions.id, annualWords.questionId))
    .innerJoin(annualReviews, eq(annualReviews.id, annualQuestions.reviewId))
    .where(eq(annualWords.id, wordsId))
  if (!row) throw notFound('Words')
  const { review, workspace } = await reviewToArrange(ctx, row.reviewId)
  const { lived, service } = await answeredBySide(ctx.tx, review.id)
  if (review.gatheredAt === null || lived + service < fewest) throw notFound('Words')
  if (review.signedAt !== null) throw conflict('The review is signed, so it stays as it is')
  await ctx.tx
    .update(annualWords)
    .set({ leftOutBy: what === 'leave-out' ? ctx.actor.id : null })
    .where(eq(annualWords.id, wordsId))
  if (review.askedAt !== null) await askAgain(ctx, review.id)
  await ctx.record({ name: 'annual-review.words-left-out', workspaceId: workspace.id, reviewId: review.id })
})

/** Whoever spoke, spoke of other words. */
async function askAgain({ tx, now }: Context, reviewId: string) {
  await tx
    .update(annualVoices)
    .set({ voice: null, reason: '', saidAt: null, enteredBySeatId: null })
    .where(and(eq(annualVoices.reviewId, reviewId), isNotNull(annualVoices.voice)))
  await tx.update(annualReviews).set({ askedAt: now }).where(eq(annualReviews.id, reviewId))
}
