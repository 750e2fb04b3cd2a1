import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { annualReviews, annualVoices } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, forbidden, invalid } from '../kernel/refusal.ts'
import { evening, mayTell, telling } from '../kernel/words.ts'
import {
  decidingSeats,
  demandNobodysWords,
  demandReason,
  forSeatId,
  mayTakePart,
  mayVoice,
  screenReason,
  voice,
  whoSpeaksFrom,
} from '../workspaces/index.ts'
import { maySign } from './policy.ts'
import { shownAnswers } from './results.ts'
import { reviewToArrange, visibleReview, voicesOnReview } from './reviews.ts'

export const AskToSignInput = z.object({
  reviewId: z.string().max(60),
  learned: telling('Say what you learned', 5000),
  couldNot: telling('Say what you could not do, and why', 5000),
  closesOn: evening,
})

/**
 * The chair or the staff write what was learned and what could not be done, and ask whoever has a say to sign: only when we find
 * nothing in it that tells who somebody is. Asked again, everybody speaks anew. Refuses: not-found, forbidden, invalid, conflict.
 */
export const askToSign = command(AskToSignInput, async (ctx, { reviewId, closesOn, ...words }) => {
  const { tx, now } = ctx
  const { review, workspace } = await reviewToArrange(ctx, reviewId)
  if (review.gatheredAt === null) throw conflict('Gather the year first')
  if (review.signedAt !== null) throw conflict('The review is signed already')
  if (closesOn <= now) throw invalid({ closesOn: ['Choose a day that is still to come'] })
  await demandNobodysWords(tx, workspace.id, { ...words, answers: await shownAnswers(tx, reviewId) })
  await tx
    .update(annualReviews)
    .set({ ...words, askedAt: now, sayUntil: closesOn })
    .where(eq(annualReviews.id, reviewId))
  await tx.delete(annualVoices).where(eq(annualVoices.reviewId, reviewId))
  const asked = await decidingSeats(tx, workspace.id)
  await tx.insert(annualVoices).values(asked.map((seat) => ({ reviewId, seatId: seat.id })))
  await ctx.record({ name: 'annual-review.asked', workspaceId: workspace.id, reviewId })
})

export const SayOnReviewInput = z.object({
  reviewId: z.string().max(60),
  /** When the words that were read were put to the group, in epoch milliseconds: what changed meanwhile is not agreed to by mistake. */
  readAt: z.coerce.number().optional(),
  voice,
  reason: mayTell(2000),
  forSeatId,
})

/** Whoever has a say agrees to the review, or objects and says why: for themselves, or for a member they support. Refuses: not-found, forbidden, invalid, conflict. */
export const sayOnReview = command(
  SayOnReviewInput,
  async (ctx, { reviewId, readAt, voice: said, reason, forSeatId: forSeat }) => {
    const { tx, actor, now } = ctx
    const { review, workspace } = await visibleReview(tx, actor, reviewId)
    demand(mayTakePart(actor, workspace))
    if (review.askedAt === null) throw conflict('Nobody was asked yet')
    if (review.signedAt !== null) throw conflict('The review is signed already')
    if (readAt !== undefined && readAt !== review.askedAt) throw conflict('The review was changed. Read it again')
    demandReason(actor, said, reason)
    const speaker = await whoSpeaksFrom(ctx, workspace.seat, forSeat)
    const { seatId, kind, enteredBySeatId } = speaker
    demand(mayVoice(kind))
    const heard = await tx
      .update(annualVoices)
      .set({ voice: said, reason, saidAt: now, enteredBySeatId })
      .where(and(eq(annualVoices.reviewId, reviewId), eq(annualVoices.seatId, seatId)))
      .returning({ seatId: annualVoices.seatId })
    if (heard.length === 0) throw forbidden('Your seat has no say in this')
    const where = { place: 'year-voice', ofId: reviewId, workspaceId: workspace.id } as const
    const screened = await screenReason(ctx, speaker, { ...where, reason })
    await ctx.record({ name: 'annual-review.voiced', workspaceId: workspace.id, reviewId, seatId })
    return screened
  },
  { limit: 'posting' },
)

/** The chair or the staff sign the review for the group, once nobody objects and everybody has spoken or had the time. Refuses: not-found, forbidden, conflict. */
export const signAnnualReview = command(z.object({ reviewId: z.string().max(60) }), async (ctx, { reviewId }) => {
  const { review, workspace } = await reviewToArrange(ctx, reviewId)
  if (review.signedAt !== null) throw conflict('The review is signed already')
  const voices = (await voicesOnReview(ctx.tx, reviewId)).map(({ voice }) => voice)
  const verdict = maySign(voices, { sayUntil: review.sayUntil, now: ctx.now })
  if (!verdict.allowed) throw conflict(verdict.because)
  const signed = await ctx.tx
    .update(annualReviews)
    .set({ signedAt: ctx.now, signedBy: ctx.actor.id })
    .where(
      and(
        eq(annualReviews.id, reviewId),
        isNull(annualReviews.signedAt),
        // What was changed while this was read has not been agreed to.
        eq(annualReviews.askedAt, review.askedAt ?? 0),
      ),
    )
    .returning({ id: annualReviews.id })
  if (signed.length === 0) throw conflict('Somebody signed or changed the review meanwhile. Read it again')
  await ctx.record({ name: 'annual-review.signed', workspaceId: workspace.id, reviewId })
})
