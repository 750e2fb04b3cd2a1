import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { shifts } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { mayKeepRota } from './policy.ts'

/** A coordinator takes a shift off the rota. One that has begun ends now: that somebody was on call until then stays true. Refuses: forbidden, not-found, conflict. */
export const takeOffCall = command(z.object({ shiftId: z.string().max(60) }), async (ctx, { shiftId }) => {
  demand(mayKeepRota(ctx.actor))
  const [shift] = await ctx.tx.select().from(shifts).where(eq(shifts.id, shiftId))
  if (!shift || shift.takenOffAt !== null) throw notFound('Shift')
  if (shift.endsAt <= ctx.now) throw conflict('This shift is over already')
  const hasBegun = shift.startsAt < ctx.now
  await ctx.tx
    .update(shifts)
    .set(hasBegun ? { endsAt: ctx.now } : { takenOffBy: ctx.actor.id, takenOffAt: ctx.now })
    .where(eq(shifts.id, shiftId))
  await ctx.record({ name: 'shift.taken-off', shiftId, memberId: shift.memberId })
})
