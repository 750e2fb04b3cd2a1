import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { rounds } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { mayArrange } from '../workspaces/index.ts'
import { visibleRound } from './rounds.ts'
import { countUnanswered } from './unanswered.ts'

/** The chair or the staff close a round, once every comment in it has its answer. Refuses: not-found, forbidden, conflict. */
export const closeRound = command(z.object({ roundId: z.string().max(60) }), async (ctx, { roundId }) => {
  const { tx, actor } = ctx
  const { document, ...round } = await visibleRound(tx, actor, roundId)
  demand(mayArrange(actor, document))
  if (round.closedAt !== null) throw conflict('This round is closed already')
  const left = await countUnanswered(tx, document.id, roundId)
  if (left > 0)
    throw conflict(
      left === 1
        ? 'One comment has no answer yet. Answer it, then close the round'
        : `${left} comments have no answer yet. Answer them, then close the round`,
    )
  await close(ctx, round, actor.id)
  return { documentId: document.id }
})

/**
 * Closes rounds whose day has come and in which every comment has its answer; everybody who was asked hears of it. A round with
 * comments that wait stays open: the chair and the staff hear of that. Only for the house itself. Refuses: forbidden.
 */
export const closeDueRounds = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  const due = await ctx.tx
    .select()
    .from(rounds)
    .where(and(isNull(rounds.closedAt), lte(rounds.closesAt, ctx.now)))
    .orderBy(asc(rounds.closesAt))
    .limit(100)
  for (const round of due)
    if ((await countUnanswered(ctx.tx, round.documentId, round.id)) === 0) await close(ctx, round, 'system')
})

async function close(
  { tx, now, record }: Context,
  { id, documentId }: { readonly id: string; readonly documentId: string },
  closedBy: string,
) {
  await tx.update(rounds).set({ closedAt: now, closedBy }).where(eq(rounds.id, id))
  await record({ name: 'round.closed', documentId, roundId: id })
}
