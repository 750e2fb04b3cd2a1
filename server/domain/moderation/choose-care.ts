import { z } from 'zod'
import { hostSettings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { hour, minute } from '../kernel/time.ts'
import { mayWriteMessages } from './policy.ts'

export const ChooseCareInput = z.object({
  hardItemsAnHour: z.coerce.number().int().min(1, 'At least one').max(100, 'A hundred at most'),
  amberSoonHours: z.coerce.number().int().min(1, 'At least one hour').max(24, 'A day at most'),
})

/**
 * A coordinator sets after how many hard items a break is offered, and how long before its deadline amber is lifted to
 * the top. Refuses: forbidden, invalid.
 */
export const chooseCare = command(ChooseCareInput, async (ctx, { hardItemsAnHour, amberSoonHours }) => {
  const { tx, actor, now } = ctx
  demand(mayWriteMessages(actor))
  const row = {
    value: { hardItemsAnHour, amberSoon: (amberSoonHours * hour) / minute },
    changedBy: actor.id,
    changedAt: now,
  }
  await tx
    .insert(hostSettings)
    .values({ key: 'care', ...row })
    .onConflictDoUpdate({ target: hostSettings.key, set: row })
  await ctx.record({ name: 'care.chosen' })
})
