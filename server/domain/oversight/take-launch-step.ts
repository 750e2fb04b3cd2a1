import { z } from 'zod'
import { launchSteps } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepRecords } from './record-policy.ts'

/** A coordinator says that something only people can see to is done: the house rules were read. Refuses: forbidden, invalid. */
export const takeLaunchStep = command(z.object({ step: z.enum(['house-rules-read']) }), async (ctx, { step }) => {
  demand(mayKeepRecords(ctx.actor))
  const taken = await ctx.tx
    .insert(launchSteps)
    .values({ step, takenBy: ctx.actor.id, takenAt: ctx.now })
    .onConflictDoNothing()
    .returning({ step: launchSteps.step })
  if (taken.length > 0) await ctx.record({ name: 'launch-step.taken', step })
})
