import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { members, supportOffers } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { visibleOffer } from './offers.ts'
import { maySupport } from './policy.ts'

/** A facilitator will write to somebody who said "yes please", so that the others need not. Refuses: not-found, forbidden, conflict. */
export const takeOnSupport = command(z.object({ offerId: z.string().max(60) }), async (ctx, { offerId }) => {
  const { facts } = await visibleOffer(ctx.tx, ctx.actor, offerId)
  demand(maySupport(ctx.actor, facts))
  await takeOn(ctx, offerId)
})

/** Takes it on, unless it is theirs already. Refuses: conflict. */
export async function takeOn(ctx: Context, offerId: string): Promise<void> {
  const taken = await ctx.tx
    .update(supportOffers)
    .set({ takenBy: ctx.actor.id, takenAt: ctx.now })
    .where(and(eq(supportOffers.id, offerId), isNull(supportOffers.takenBy)))
    .returning({ id: supportOffers.id })
  if (taken.length > 0) return ctx.record({ name: 'support.taken-on', offerId })
  const [by] = await ctx.tx
    .select({ id: members.id, name: members.name })
    .from(supportOffers)
    .innerJoin(members, eq(members.id, supportOffers.takenBy))
    .where(eq(supportOffers.id, offerId))
  if (by?.id !== ctx.actor.id) throw conflict(`${by?.name ?? 'Somebody'} is writing to them already`)
}
