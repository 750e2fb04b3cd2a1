import { eq } from 'drizzle-orm'
import { z } from 'zod'
import {
  copingChecks,
  type PlanKind,
  planCards,
  planOpenings,
  planShares,
  plans,
  sealedWords,
} from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { planKinds, visiblePlan } from './plans.ts'
import { mayEndOwn } from './policy.ts'
import { forgetSealed } from './sealed.ts'

/** Somebody closed their account or took back their consent: plans, cards, links and weekly checks go, for good. Safe to run again. Only for the house itself. Refuses: forbidden. */
export const forgetPlans = command(z.object({ memberId: z.string() }), async (ctx, { memberId }) => {
  demand(mayActForTheHouse(ctx.actor))
  for (const table of [sealedWords, planOpenings, planShares, planCards, plans, copingChecks])
    await ctx.tx.delete(table).where(eq(table.memberId, memberId))
  await ctx.record({ name: 'plans.forgotten', memberId })
})

/** A carer erases one of their plans, with its card and its links. Refuses: forbidden, not-found. */
export const erasePlan = command(
  z.object({ kind: z.enum(planKinds) }),
  async (ctx, { kind }: { kind: PlanKind }) => {
    demand(mayEndOwn(ctx.actor))
    const { id } = await visiblePlan(ctx.tx, ctx.actor, kind)
    await forgetWays(ctx, id)
    await forgetSealed(ctx, [id])
    await ctx.tx.delete(plans).where(eq(plans.id, id))
    await ctx.record({ name: 'plan.erased', planId: id, memberId: ctx.actor.id })
  },
  { evenKeptOut: true },
)

async function forgetWays(ctx: Context, planId: string) {
  for (const table of [planCards, planShares]) {
    const gone = await ctx.tx.delete(table).where(eq(table.planId, planId)).returning({ id: table.id })
    for (const { id } of gone) await ctx.tx.delete(planOpenings).where(eq(planOpenings.wayId, id))
    await forgetSealed(
      ctx,
      gone.map(({ id }) => id),
    )
  }
}
