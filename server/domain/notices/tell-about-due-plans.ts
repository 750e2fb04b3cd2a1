import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { duePlans } from '../plans/index.ts'
import { giveNotices } from './give-notices.ts'

/** Reminds people that it is time to look at a plan, and again each month that they have not: that, and nothing of what it says. Answers with where to go on from. Refuses: forbidden. */
export const tellAboutDuePlans = command(z.object({ after: z.string().default('') }), async (ctx, { after }) => {
  demand(mayActForTheHouse(ctx.actor))
  const due = await duePlans(ctx.tx, ctx.now, after)
  for (const { planId, memberId, turn } of due)
    await giveNotices(ctx, [memberId], { kind: 'plan-due', onceKey: `plan-due:${planId}:${turn}` })
  return { next: due.at(-1)?.planId ?? null }
})
