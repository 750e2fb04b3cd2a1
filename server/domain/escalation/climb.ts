import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { type AlarmEnd, alarmSteps, alarms, members, pagerNumbers, pages, pushDevices } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { minute } from '../kernel/time.ts'
import { addEntry, hostSetting } from '../safety/index.ts'
import { type Cause, type CausedAlarm, pagedFor, whyStopped } from './alarms.ts'
import { whoIsAsked } from './who-is-asked.ts'

/** The ways to reach people. Which of them are set up is known where the outside begins, so the jobs say it. */
export const channel = z.enum(['in-app', 'mail', 'push', 'sms', 'webhook'])
export type Channel = z.output<typeof channel>
export const Channels = z.array(channel)

/**
 * One step up, in the caller's transaction: whoever stands on this rung is paged by every way they can be reached, and
 * the next step is due by the clock. Beyond the top the last rung is asked again, until somebody answers. A rung with
 * nobody on it is passed at once. Done before goes on being done.
 */
export async function climb(
  ctx: Context,
  { alarm, cause, channels }: CausedAlarm & { readonly channels: readonly Channel[] },
  from: number,
): Promise<void> {
  const { rungs, minutesAStep } = await hostSetting(ctx.tx, 'ladder')
  for (let rung = from; ; rung++) {
    const kind = rungs[Math.min(rung, rungs.length - 1)] ?? 'moderator'
    const { memberIds, instead } = await whoIsAsked(ctx, kind, whomItConcerns(cause))
    const isStep = await keepStep(ctx, { alarmId: alarm.id, rung, kind, askedInstead: instead })
    if (!isStep) return
    await noteInCase(ctx, cause, { kind: 'alarm-climbed', new: { rung: kind, people: memberIds.length } })
    if (memberIds.length === 0 && rung < rungs.length - 1) continue

    await pageEach(ctx, { alarmId: alarm.id, rung, memberIds, channels })
    const nextAt = ctx.now + minutesAStep * minute
    await ctx.tx.update(alarms).set({ rung, nextRungAt: nextAt }).where(eq(alarms.id, alarm.id))
    await ctx.record({ name: 'alarm.climbed', alarmId: alarm.id, rung, memberIds, nextAt })
    return
  }
}

/** Two runners may stand at the same step: the row decides which of them takes it. */
async function keepStep({ tx, newId, now }: Context, step: Omit<typeof alarmSteps.$inferInsert, 'id' | 'climbedAt'>) {
  const kept = await tx
    .insert(alarmSteps)
    .values({ id: newId(), climbedAt: now, ...step })
    .onConflictDoNothing()
    .returning({ id: alarmSteps.id })
  return kept.length > 0
}

type Paging = {
  readonly alarmId: string
  readonly rung: number
  readonly memberIds: readonly string[]
  readonly channels: readonly Channel[]
}

async function pageEach({ tx, newId, now }: Context, { alarmId, rung, memberIds, channels }: Paging) {
  const ids = [...memberIds]
  const reach = new Map<Channel, ReadonlySet<string>>([['in-app', new Set(ids)]])
  if (ids.length > 0) {
    const known = await tx
      .select({ id: members.id, verifiedAt: members.verifiedAt })
      .from(members)
      .where(inArray(members.id, ids))
    // An address nobody has confirmed may be somebody else's.
    reach.set('mail', new Set(known.filter(({ verifiedAt }) => verifiedAt !== null).map(({ id }) => id)))
    const devices = await tx
      .selectDistinct({ memberId: pushDevices.memberId })
      .from(pushDevices)
      .where(inArray(pushDevices.memberId, ids))
    reach.set('push', new Set(devices.map(({ memberId }) => memberId)))
    const numbers = await tx
      .select({ memberId: pagerNumbers.memberId })
      .from(pagerNumbers)
      .where(and(inArray(pagerNumbers.memberId, ids), eq(pagerNumbers.channel, 'sms')))
    reach.set('sms', new Set(numbers.map(({ memberId }) => memberId)))
  }
  const base = { alarmId, rung, pagedAt: now }
  const rows: (typeof pages.$inferInsert)[] = channels.flatMap((way) =>
    ids
      .filter((memberId) => reach.get(way)?.has(memberId))
      .map((memberId) => ({ ...base, id: newId(), memberId, channel: way })),
  )
  // The webhook is the host's own, and no one person's.
  if (channels.includes('webhook')) rows.push({ ...base, id: newId(), memberId: null, channel: 'webhook' })
  if (rows.length > 0) await tx.insert(pages).values(rows)
}

/** Nothing to ring for any more: the case is closed or no crisis, or the words were answered. Answers whether the alarm stopped. */
export async function stopIfNeedless(ctx: Context, caused: CausedAlarm): Promise<boolean> {
  const because = whyStopped(caused.cause)
  if (because === null) return false
  await stop(ctx, caused, because)
  return true
}

/** Stops an alarm; whoever was paged sees it at once. */
export async function stop(ctx: Context, { alarm, cause }: CausedAlarm, because: AlarmEnd): Promise<void> {
  await ctx.tx.update(alarms).set({ stoppedAt: ctx.now, stoppedBecause: because }).where(eq(alarms.id, alarm.id))
  await noteInCase(ctx, cause, { kind: 'alarm-stopped', new: { because } })
  const memberIds = await pagedFor(ctx.tx, alarm.id)
  await ctx.record({ name: 'alarm.stopped', alarmId: alarm.id, memberIds })
}

/** What happened stands in the log of the case, too. Words that belong to no case have the rows of their alarm alone. */
export async function noteInCase(ctx: Context, cause: Cause, entry: Parameters<typeof addEntry>[2]): Promise<void> {
  if (cause.kind === 'case') await addEntry(ctx, cause.found.id, entry)
}

const whomItConcerns = (cause: Cause) => (cause.kind === 'case' ? cause.found : { groupId: null, aboutId: null })
