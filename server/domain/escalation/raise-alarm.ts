import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { alarms, caseEntries, cases, reports } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import type { Case } from '../safety/index.ts'
import type { Cause } from './alarms.ts'
import { type Channel, Channels, climb, noteInCase } from './climb.ts'
import { bringAlong } from './follow-concern.ts'

export const RaiseAlarmInput = z.object({ caseId: z.string(), channels: Channels })

/**
 * A case is a crisis: the first people on the ladder are paged. Nothing happens when the full tier has lowered it
 * meanwhile, when somebody has closed it, or when its alarm rings or was answered already. Refuses: forbidden.
 */
export const raiseAlarm = command(RaiseAlarmInput, async (ctx, { caseId, channels }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [found] = await ctx.tx.select().from(cases).where(eq(cases.id, caseId))
  if (found) await ringFor(ctx, { kind: 'case', found }, channels)
})

export const RaiseConcernInput = z.object({ reportId: z.string(), channels: Channels })

/**
 * Somebody told us in words of a danger to life, and nobody knows yet where: whoever is on call is paged. Nothing happens
 * when it was answered or placed meanwhile, or rings already. Refuses: forbidden.
 */
export const raiseConcern = command(RaiseConcernInput, async (ctx, { reportId, channels }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [told] = await ctx.tx.select().from(reports).where(eq(reports.id, reportId))
  if (told) await ringFor(ctx, { kind: 'told', told }, channels)
})

/** Rings for a case, once for each time that it became a crisis; for words that belong to no case, once. */
export async function ringFor(ctx: Context, cause: Cause, channels: readonly Channel[]): Promise<void> {
  if (!(await isUnheard(ctx, cause))) return
  const about = cause.kind === 'case' ? { caseId: cause.found.id } : { reportId: cause.told.id }
  const [alarm] = await ctx.tx
    .insert(alarms)
    .values({ id: ctx.newId(), raisedAt: ctx.now, ...about })
    .onConflictDoNothing()
    .returning()
  if (!alarm) return
  await noteInCase(ctx, cause, { kind: 'alarm-raised' })
  await climb(ctx, { alarm, cause, channels }, 0)
}

async function isUnheard(ctx: Context, cause: Cause): Promise<boolean> {
  if (cause.kind === 'told') {
    const { level, caseId, answeredAt } = cause.told
    return level === 'crisis' && caseId === null && answeredAt === null
  }
  const { id, closedAt, level } = cause.found
  await bringAlong(ctx, id)
  return closedAt === null && level === 'crisis' && !(await isHeardAlready(ctx, cause.found))
}

/** What made it a crisis, and what came along with an alarm of its own. */
const turns = ['opened', 'level-set', 'reopened', 'alarm-joined']

/** The work may be done twice; and whoever has answered is not paged again about the same moment. */
async function isHeardAlready({ tx }: Context, { id, openedAt, claimedBy }: Case): Promise<boolean> {
  const [turn] = await tx
    .select({ kind: caseEntries.kind, at: caseEntries.at })
    .from(caseEntries)
    .where(and(eq(caseEntries.caseId, id), inArray(caseEntries.kind, turns)))
    .orderBy(desc(caseEntries.seq))
    .limit(1)
  if (turn?.kind === 'alarm-joined') return true
  // Whoever opened it again, or a colleague, is on it.
  if (turn?.kind === 'reopened' && claimedBy !== null) return true
  const [last] = await tx
    .select({ at: alarms.raisedAt })
    .from(alarms)
    .where(eq(alarms.caseId, id))
    .orderBy(desc(alarms.raisedAt))
    .limit(1)
  return last !== undefined && last.at >= (turn?.at ?? openedAt)
}
