import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { alarms } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { causedAlarms, isRinging, withCause } from './alarms.ts'
import { Channels, climb, stopIfNeedless } from './climb.ts'

export const ClimbLadderInput = z.object({ alarmId: z.string(), rung: z.number().int().min(1), channels: Channels })

/**
 * Nobody has answered in time: the next people on the ladder are paged. Stops when the case was closed or lowered, or the words were answered, and
 * does nothing when somebody has answered or the step was climbed already. Refuses: forbidden.
 */
export const climbLadder = command(ClimbLadderInput, async (ctx, { alarmId, rung, channels }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [row] = await causedAlarms(ctx.tx).where(eq(alarms.id, alarmId))
  if (!row || !isRinging(row.alarm) || rung <= row.alarm.rung) return
  const caused = withCause(row)
  if (await stopIfNeedless(ctx, caused)) return
  await climb(ctx, { ...caused, channels }, rung)
})
