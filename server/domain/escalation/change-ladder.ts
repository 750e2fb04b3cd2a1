import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { keepSetting } from '../safety/index.ts'
import { mayKeepRota } from './policy.ts'

/** From the first to be asked to the last. The order is the house's: a step up is a step towards more help. */
export const rungs = ['facilitator', 'moderator', 'duty-lead', 'emergency-services'] as const

export const ChangeLadderInput = z.object({
  minutesAStep: z.coerce
    .number('Give a number of minutes')
    .int('Give whole minutes')
    .min(1, 'At least one minute')
    .max(60, 'At most an hour'),
  rungs: z
    .preprocess((value) => (typeof value === 'string' ? [value] : (value ?? [])), z.array(z.enum(rungs)))
    .refine((chosen) => chosen.includes('moderator') || chosen.includes('duty-lead'), {
      message: 'Keep moderators or duty leads on the ladder: somebody must be able to act',
    }),
})

/** A coordinator changes how an alarm climbs: from its next step on, for alarms that ring too. Refuses: forbidden, invalid. */
export const changeLadder = command(ChangeLadderInput, async (ctx, { minutesAStep, rungs: chosen }) => {
  demand(mayKeepRota(ctx.actor))
  await keepSetting(ctx, 'ladder', { minutesAStep, rungs: rungs.filter((rung) => chosen.includes(rung)) })
  await ctx.record({ name: 'ladder.changed' })
})
