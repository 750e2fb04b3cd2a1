import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { safeguardingHolds } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { addToAudit } from './chain.ts'
import { mayHold } from './policy.ts'

export const LiftHoldInput = z.object({
  holdId: z.string(),
  reason: z.string().trim().min(1, 'Say in a few words why').max(1000, 'Keep it under 1,000 letters'),
})

/** A duty lead lifts a safeguarding hold: from now on the person's own export is whole again. Refuses: forbidden, not-found, invalid. */
export const liftHold = command(LiftHoldInput, async (ctx, { holdId, reason }) => {
  demand(mayHold(ctx.actor))
  const standing = and(eq(safeguardingHolds.id, holdId), isNull(safeguardingHolds.liftedAt))
  const [hold] = await ctx.tx.select({ memberId: safeguardingHolds.memberId }).from(safeguardingHolds).where(standing)
  if (!hold) throw notFound('Hold')
  demand(mayHold(ctx.actor, { isAboutMe: hold.memberId === ctx.actor.id }))
  await ctx.tx.update(safeguardingHolds).set({ liftedBy: ctx.actor.id, liftedAt: ctx.now }).where(standing)
  await addToAudit(ctx, { kind: 'hold-lifted', aboutId: hold.memberId, subject: { kind: 'hold', id: holdId }, reason })
  await ctx.record({ name: 'hold.lifted', holdId, memberId: hold.memberId })
})
