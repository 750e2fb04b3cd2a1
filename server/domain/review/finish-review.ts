import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { roundReaders } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, forbidden } from '../kernel/refusal.ts'
import { forSeatId, mayTakePart } from '../workspaces/index.ts'
import { visibleRound } from './rounds.ts'
import { whoSpeaks } from './who-speaks.ts'

export const FinishReviewInput = z.object({ roundId: z.string().max(60), forSeatId })
type Wish = z.output<typeof FinishReviewInput>

/** Somebody has said what they wanted to say in a round: for themselves, or for a member they support. Refuses: not-found, forbidden, conflict. */
export const finishReview = command(FinishReviewInput, async (ctx, wish) => {
  const { documentId, seatId } = await mark(ctx, wish, ctx.now)
  await ctx.record({ name: 'review.finished', documentId, roundId: wish.roundId, seatId })
  return { documentId }
})

/** Somebody has more to say after all. Refuses: not-found, forbidden, conflict. */
export const takeUpReview = command(FinishReviewInput, async (ctx, wish) => {
  const { documentId, seatId } = await mark(ctx, wish, null)
  await ctx.record({ name: 'review.taken-up', documentId, roundId: wish.roundId, seatId })
  return { documentId }
})

async function mark(ctx: Context, { roundId, forSeatId: forSeat }: Wish, finishedAt: number | null) {
  const { tx, actor } = ctx
  const { document, ...round } = await visibleRound(tx, actor, roundId)
  demand(mayTakePart(actor, document))
  if (round.closedAt !== null) throw conflict('This round is closed')
  const { seatId } = await whoSpeaks(ctx, document, forSeat)
  const asked = await tx
    .update(roundReaders)
    .set({ finishedAt })
    .where(and(eq(roundReaders.roundId, roundId), eq(roundReaders.seatId, seatId)))
    .returning({ seatId: roundReaders.seatId })
  if (asked.length === 0)
    throw forbidden('You were not asked to read this time. You can still say what you think of it')
  return { documentId: document.id, seatId }
}
