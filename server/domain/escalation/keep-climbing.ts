import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { alarms, cases, reports } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { minute } from '../kernel/time.ts'
import { causedAlarms, stillRings, withCause } from './alarms.ts'
import { Channels, climb, stopIfNeedless } from './climb.ts'
import { ringFor } from './raise-alarm.ts'

/** How late a step may be before this catches it, in milliseconds: its own job comes first. */
const lateBy = minute
const atOnce = 50

/**
 * The net below the ladder, every minute: steps whose own job was lost or gave up, and crises that never rang. Nothing
 * is done twice. Refuses: forbidden.
 */
export const keepClimbing = command(z.object({ channels: Channels }), async (ctx, { channels }) => {
  demand(mayActForTheHouse(ctx.actor))
  const late = await causedAlarms(ctx.tx)
    .where(and(stillRings, lt(alarms.nextRungAt, ctx.now - lateBy)))
    .orderBy(asc(alarms.nextRungAt))
    .limit(atOnce)
  for (const caused of late.map(withCause)) {
    if (!(await stopIfNeedless(ctx, caused))) await climb(ctx, { ...caused, channels }, caused.alarm.rung + 1)
  }
  const unheard = await ctx.tx
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.level, 'crisis'),
        isNull(cases.closedAt),
        lt(cases.openedAt, ctx.now - lateBy),
        sql`not exists (select 1 from ${alarms} where ${eq(alarms.caseId, cases.id)})`,
      ),
    )
    .limit(atOnce)
  for (const found of unheard) await ringFor(ctx, { kind: 'case', found }, channels)
  const untold = await ctx.tx
    .select()
    .from(reports)
    .where(
      and(
        eq(reports.level, 'crisis'),
        isNull(reports.caseId),
        isNull(reports.answeredAt),
        lt(reports.reportedAt, ctx.now - lateBy),
        sql`not exists (select 1 from ${alarms} where ${eq(alarms.reportId, reports.id)})`,
      ),
    )
    .limit(atOnce)
  for (const told of untold) await ringFor(ctx, { kind: 'told', told }, channels)
})
