import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { annualReviews } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { ticked } from '../kernel/words.ts'
import { screenGroupWords } from '../safety/index.ts'
import { reviewToArrange } from './reviews.ts'
import { yearInWords } from './year-in-words.ts'

const about = z.object({ reviewId: z.string().max(60) })

export const PublishAnnualReviewInput = about.extend({
  confirmed: ticked.refine((is) => is, 'Read it once more, and tick that nobody can be known from it'),
})

/**
 * The chair or the staff put a signed review on the public page, once a person has read that nobody can be known from it. What
 * could harm somebody waits until a moderator has read it. Refuses: not-found, forbidden, conflict, invalid.
 */
export const publishAnnualReview = command(PublishAnnualReviewInput, async (ctx, { reviewId }) => {
  const { review, workspace } = await reviewToArrange(ctx, reviewId)
  if (review.signedAt === null) throw conflict('The group signs it first')
  if (review.publishedAt !== null) throw conflict('Everybody can read it already')
  if (workspace.publishedAt === null) throw conflict('Open the public page of the group first')
  await ctx.tx
    .update(annualReviews)
    .set({ publishedAt: ctx.now, publishedBy: ctx.actor.id })
    .where(eq(annualReviews.id, reviewId))
  const whose = { workspaceId: workspace.id, authorId: ctx.actor.id }
  const text = (await yearInWords(ctx.tx, reviewId))?.words ?? ''
  const { isHeld } = await screenGroupWords(ctx, { ...whose, place: 'year', ofId: reviewId, text })
  await ctx.record({ name: 'annual-review.published', workspaceId: workspace.id, reviewId })
  return { isHeld }
})

/** The chair or the staff take a review from the public page. Refuses: not-found, forbidden, conflict. */
export const takeDownAnnualReview = command(about, async (ctx, { reviewId }) => {
  const { review, workspace } = await reviewToArrange(ctx, reviewId)
  if (review.publishedAt === null) throw conflict('It is not on the public page')
  await ctx.tx.update(annualReviews).set({ publishedAt: null }).where(eq(annualReviews.id, reviewId))
  await ctx.record({ name: 'annual-review.taken-down', workspaceId: workspace.id, reviewId })
})
