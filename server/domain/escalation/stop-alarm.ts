import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { alarms } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { causedAlarms, stillRings, withCause } from './alarms.ts'
import { stopIfNeedless } from './climb.ts'

/** A case was closed or is no crisis any more: its alarm stops at once, wherever it stands on the ladder. Refuses: forbidden. */
export const stopAlarm = command(z.object({ caseId: z.string() }), async (ctx, { caseId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [row] = await causedAlarms(ctx.tx).where(and(eq(alarms.caseId, caseId), stillRings))
  if (row) await stopIfNeedless(ctx, withCause(row))
})
