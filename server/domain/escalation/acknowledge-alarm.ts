import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { alarms, members } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { claimWithAlarm } from '../moderation/index.ts'
import { pagedFor, stillRings, visibleAlarm } from './alarms.ts'
import { noteInCase } from './climb.ts'

/**
 * Somebody has this: the ladder stops, and everybody who was paged sees who has it. The first press counts; whoever comes
 * second is told who was first, so that two people do not each believe the other has it. A case that nobody is on is theirs
 * from then on, if they may look into it. Refuses: not-found, conflict.
 */
export const acknowledgeAlarm = command(z.object({ alarmId: z.string().max(60) }), async (ctx, { alarmId }) => {
  const { alarm, cause } = await visibleAlarm(ctx.tx, ctx.actor, alarmId)
  const taken = await ctx.tx
    .update(alarms)
    .set({ acknowledgedBy: ctx.actor.id, acknowledgedAt: ctx.now })
    .where(and(eq(alarms.id, alarmId), stillRings))
    .returning({ id: alarms.id })
  if (taken.length === 0) {
    if (alarm.acknowledgedBy === ctx.actor.id) return
    throw conflict(await whyNot(ctx, alarmId))
  }
  await noteInCase(ctx, cause, { kind: 'alarm-acknowledged' })
  if (cause.kind === 'case') await claimWithAlarm(ctx, cause.found)
  const memberIds = await pagedFor(ctx.tx, alarmId)
  await ctx.record({ name: 'alarm.acknowledged', alarmId, memberIds })
})

async function whyNot({ tx }: Context, alarmId: string): Promise<string> {
  const [by] = await tx
    .select({ name: members.name })
    .from(alarms)
    .innerJoin(members, eq(members.id, alarms.acknowledgedBy))
    .where(eq(alarms.id, alarmId))
  return by ? `${by.name} has taken this on already` : 'This alarm has stopped: there is nothing left to take on'
}
