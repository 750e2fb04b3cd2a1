import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { plans } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demandCarer } from './demand-carer.ts'
import { planKinds, visiblePlan } from './plans.ts'
import { lookAgainAfter } from './policy.ts'

/** A carer has looked at a plan and says that it is right: it is time again in a year. Refuses: forbidden, not-found. */
export const reviewPlan = command(z.object({ kind: z.enum(planKinds) }), async (ctx, { kind }) => {
  await demandCarer(ctx.tx, ctx.actor)
  const { id } = await visiblePlan(ctx.tx, ctx.actor, kind)
  await ctx.tx
    .update(plans)
    .set({ reviewedAt: ctx.now, dueAt: ctx.now + lookAgainAfter })
    .where(eq(plans.id, id))
  await ctx.record({ name: 'plan.reviewed', planId: id, memberId: ctx.actor.id })
})
