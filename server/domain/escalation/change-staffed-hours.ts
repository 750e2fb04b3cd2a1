import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { keepSetting } from '../safety/index.ts'
import { mayKeepRota } from './policy.ts'

/** "none", or minutes after midnight; 1440 is the midnight that ends the day. */
const clock = z.union([z.literal('none'), z.coerce.number('Choose a time').int().min(0).max(1440)], 'Choose a time')
const week = z.array(clock).length(7, 'Choose for each day')

export const ChangeStaffedHoursInput = z.object({
  /** One for each day, Monday first, as the page has them. */
  from: week,
  to: week,
})

const monday = 1

/** A coordinator says when facilitators are here. Every box people write in says so outside these hours. Refuses: forbidden, invalid. */
export const changeStaffedHours = command(ChangeStaffedHoursInput, async (ctx, { from, to }) => {
  demand(mayKeepRota(ctx.actor))
  const hours = from.flatMap((begins, at) => {
    const ends = to[at] ?? 'none'
    if (begins === 'none') return []
    if (ends === 'none' || ends <= begins || begins > 1439)
      throw invalid({ to: ['On each day, choose an end that is later than the beginning'] })
    return [{ weekday: (at + monday) % 7, from: begins, to: ends }]
  })
  await keepSetting(ctx, 'staffed-hours', hours)
  await ctx.record({ name: 'staffed-hours.changed' })
})
