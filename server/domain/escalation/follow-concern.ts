import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { alarms, reports } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { addEntry } from '../safety/index.ts'
import { type CausedAlarm, causedAlarms, isRinging, stillRings, withCause } from './alarms.ts'
import { stop, stopIfNeedless } from './climb.ts'

/**
 * What somebody told us in words was answered, or its place was found: its alarm stops, or goes on as the alarm of that
 * case, so that whoever has it is not paged about the same thing anew. Refuses: forbidden.
 */
export const followConcern = command(z.object({ reportId: z.string() }), async (ctx, { reportId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [row] = await causedAlarms(ctx.tx).where(eq(alarms.reportId, reportId))
  if (!row || row.alarm.caseId !== null) return
  const caused = withCause(row)
  const caseId = row.told?.caseId ?? null
  if (caseId !== null) await goOnAsCase(ctx, caused, caseId)
  else if (isRinging(caused.alarm)) await stopIfNeedless(ctx, caused)
})

/** Words that were placed in a case bring their alarms along, before the case rings itself. */
export async function bringAlong(ctx: Context, caseId: string): Promise<void> {
  const rows = await causedAlarms(ctx.tx).where(and(eq(reports.caseId, caseId), isNull(alarms.caseId)))
  for (const row of rows) await goOnAsCase(ctx, withCause(row), caseId)
}

async function goOnAsCase(ctx: Context, caused: CausedAlarm, caseId: string): Promise<void> {
  const [standing] = await ctx.tx
    .select({ id: alarms.id })
    .from(alarms)
    .where(and(eq(alarms.caseId, caseId), stillRings))
  // One case, one bell.
  if (standing && isRinging(caused.alarm)) return stop(ctx, caused, 'placed')
  await ctx.tx.update(alarms).set({ caseId }).where(eq(alarms.id, caused.alarm.id))
  await addEntry(ctx, caseId, { kind: 'alarm-joined' })
}
