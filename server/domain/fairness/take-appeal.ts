import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { appeals } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { mayTakeAppeal } from './policy.ts'
import { visibleAppeal } from './visible-appeal.ts'

/** Somebody who may decide it takes an appeal or a complaint on. Taking it twice counts once. Refuses: not-found, forbidden, conflict. */
export const takeAppeal = command(z.object({ appealId: z.string() }), async (ctx, { appealId }) => {
  const appeal = await visibleAppeal(ctx.tx, ctx.actor, appealId)
  demand(mayTakeAppeal(ctx.actor, appeal))
  if (appeal.isTakenByMe) return
  const taken = await ctx.tx
    .update(appeals)
    .set({ takenBy: ctx.actor.id, takenAt: ctx.now })
    .where(and(eq(appeals.id, appealId), isNull(appeals.takenBy)))
    .returning({ id: appeals.id })
  if (taken.length === 0) throw conflict('Somebody else has taken this on a moment ago')
  await ctx.record({ name: 'appeal.taken', appealId })
})
