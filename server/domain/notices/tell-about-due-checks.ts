import { z } from 'zod'
import { dueChecks } from '../directory/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Reminds owners 30 and 7 days before the check of their service runs out, once each. Answers with where to go on from. Refuses: forbidden. */
export const tellAboutDueChecks = command(z.object({ after: z.string().default('') }), async (ctx, { after }) => {
  demand(mayActForTheHouse(ctx.actor))
  const due = await dueChecks(ctx.tx, ctx.now, after)
  for (const { memberId, serviceId, turn } of due)
    await giveNotices(ctx, [memberId], {
      kind: 'service-due',
      concernsId: serviceId,
      onceKey: `service-due:${serviceId}:${turn}`,
    })
  return { next: due.at(-1)?.claimId ?? null }
})
