import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { annualReviews } from '#db/schema/index.ts'
import { askedInYear } from '../annual-review/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Tells people that the review of their group's year asks them something: its questions, and later whether they agree to what it says. Each once. Refuses: forbidden. */
export const tellAboutYear = command(
  z.object({ reviewId: z.string(), what: z.enum(['opened', 'asked']) }),
  async (ctx, { reviewId, what }) => {
    demand(mayActForTheHouse(ctx.actor))
    const [review] = await ctx.tx.select().from(annualReviews).where(eq(annualReviews.id, reviewId))
    if (!review || review.signedAt !== null || (what === 'opened' && review.gatheredAt !== null)) return
    await giveNotices(ctx, await askedInYear(ctx.tx, review, what), {
      kind: 'year-asked',
      concernsId: reviewId,
      // Asked anew after an objection, people are told anew.
      onceKey: `year-${what}:${reviewId}:${what === 'asked' ? review.askedAt : ''}`,
    })
  },
)
