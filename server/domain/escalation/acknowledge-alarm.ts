import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { alarms, members } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { claimWithAlarm } from '../moderation/index.ts'
import { type CausedAlarm, pagedFor, stillRings, visibleAlarm } from './alarms.ts'
import { noteInCase } from './climb.ts'

/**
 * Somebody has this: the ladder stops, and everybody who was paged sees who has it. The first press counts; whoever comes
 * second is told who was first, so that two people do not each believe the other has it. A case that nobody is on is theirs
 * from then on, if they may look into it. Refuses: not-found, conflict.
 */
export const acknowledgeAlarm = command(z.object({ alarmId: z.string().max(60) }), async (ctx, { alarmId }) => {
  const { alarm, cause } = await visibleAlarm(ctx.tx, ctx.actor, alarmId)
  if (!(await acknowledge(ctx, { alarm, cause }))) {
    if (alarm.acknowledgedBy === ctx.actor.id) return
    throw conflict(await whyNot(ctx, alarmId))
  }
  if (cause.kind === 'case') await claimWithAlarm(ctx, cause.found)
})

/** Somebody has this, in the caller's transaction. Answers whether they were the first. */
export async function acknowledge(ctx: Context, { alarm, cause }: CausedAlarm): Promise<boolean> {
  const taken = await ctx.tx
    .update(alarms)
    .set({ acknowledgedBy: ctx.actor.id, acknowledgedAt: ctx.now })
    .where(and(eq(alarms.id, alarm.id), stillRings))
    .returning({ id: alarms.id })
  if (taken.length === 0) return false
  await noteInCase(ctx, cause, { kind: 'alarm-acknowledged' })
  await ctx.record({ name: 'alarm.acknowledged', alarmId: alarm.id, memberIds: await pagedFor(ctx.tx, alarm.id) })
  return true
}

async function whyNot({ tx }: Context, alarmId: string): Promise<string> {
  const [by] = await tx
    .select({ name: members.name })
    .from(alarms)
    .innerJoin(members, eq(members.id, alarms.acknowledgedBy))
    .where(eq(alarms.id, alarmId))
  return by ? `${by.name} has taken this on already` : 'This alarm has stopped: there is nothing left to take on'
}
