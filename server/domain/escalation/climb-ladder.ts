import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { alarms, cases } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { isRinging } from './alarms.ts'
import { Channels, climb, stopIfNeedless } from './climb.ts'

export const ClimbLadderInput = z.object({ alarmId: z.string(), rung: z.number().int().min(1), channels: Channels })

/**
 * Nobody has answered in time: the next people on the ladder are paged. Stops when the case was closed or lowered, and
 * does nothing when somebody has answered or the step was climbed already. Refuses: forbidden.
 */
export const climbLadder = command(ClimbLadderInput, async (ctx, { alarmId, rung, channels }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [row] = await ctx.tx
    .select({ alarm: alarms, about: cases })
    .from(alarms)
    .innerJoin(cases, eq(cases.id, alarms.caseId))
    .where(eq(alarms.id, alarmId))
  if (!row || !isRinging(row.alarm) || rung <= row.alarm.rung) return
  if (await stopIfNeedless(ctx, row.alarm, row.about)) return
  await climb(ctx, { ...row, channels }, rung)
})
