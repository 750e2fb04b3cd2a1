import { and, eq, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import { serviceLikenesses } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeepDirectory } from './policy.ts'

/** Two entries that look alike are not the same service; nobody is asked again. Refuses: forbidden, not-found when it is settled already. */
export const callDifferent = command(z.object({ likenessId: z.string().max(60) }), async (ctx, { likenessId }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { tx, now, actor } = ctx
  const settled = await tx
    .update(serviceLikenesses)
    .set({ settledAt: now, settledBy: actor.id, outcome: 'different' })
    .where(and(eq(serviceLikenesses.id, likenessId), isNull(serviceLikenesses.settledAt)))
    .returning({ id: serviceLikenesses.id })
  if (settled.length === 0) throw notFound('Pair')
  await ctx.record({ name: 'services.called-different', likenessId })
})

/** What became of a pair that looked alike; null: it waits for somebody again. Nothing happens when nobody noticed the pair. */
export async function settleLikeness(
  { tx, now, actor }: Context,
  one: string,
  other: string,
  outcome: 'merged' | null,
): Promise<void> {
  const settled = outcome === null ? { settledAt: null, settledBy: null } : { settledAt: now, settledBy: actor.id }
  await tx
    .update(serviceLikenesses)
    .set({ ...settled, outcome })
    .where(
      or(
        and(eq(serviceLikenesses.serviceId, one), eq(serviceLikenesses.otherId, other)),
        and(eq(serviceLikenesses.serviceId, other), eq(serviceLikenesses.otherId, one)),
      ),
    )
}
