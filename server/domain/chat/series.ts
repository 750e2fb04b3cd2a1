import { desc, eq } from 'drizzle-orm'
import { chatRooms, chatSeries, chatSessions } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { day, nextTime, onTheWall } from '../kernel/time.ts'

/** How far ahead the drop-ins of a series stand in the calendar, in milliseconds. */
export const plannedAhead = 35 * day

export type NewSession = Pick<
  typeof chatSessions.$inferInsert,
  | 'groupId'
  | 'seriesId'
  | 'title'
  | 'waitingWords'
  | 'startsAt'
  | 'endsAt'
  | 'places'
  | 'mayCome'
  | 'readFrom'
  | 'unattended'
  | 'graceMinutes'
  | 'firstHeld'
  | 'keepDays'
  | 'scheduledBy'
>

/** Writes down one drop-in with its room; answers with its id. */
export async function writeDown(ctx: Context, session: NewSession): Promise<string> {
  const id = ctx.newId()
  const { groupId } = session
  await ctx.tx.insert(chatRooms).values({ id, kind: 'session', groupId, openedAt: ctx.now })
  await ctx.tx.insert(chatSessions).values({ ...session, id, scheduledAt: ctx.now })
  await ctx.record({ name: 'chat.scheduled', roomId: id, groupId })
  return id
}

/** The same clock time a week later: summer time moves none. */
export function aWeekAfter(startsAt: number): number {
  const { minuteOfDay, weekday } = onTheWall(startsAt)
  return nextTime(startsAt, minuteOfDay, weekday)
}

/** Writes down the drop-ins of a series that are not in the calendar yet, each as the one before it. */
export async function planAhead(ctx: Context, seriesId: string): Promise<void> {
  const [last] = await ctx.tx
    .select()
    .from(chatSessions)
    .where(eq(chatSessions.seriesId, seriesId))
    .orderBy(desc(chatSessions.startsAt))
    .limit(1)
  if (!last || last.endsAt === null) return
  const length = last.endsAt - last.startsAt
  for (let at = aWeekAfter(last.startsAt); at <= ctx.now + plannedAhead; at = aWeekAfter(at)) {
    // After a long stop of the house, what has passed meanwhile never took place.
    if (at > ctx.now) await writeDown(ctx, { ...copied(last), seriesId, startsAt: at, endsAt: at + length })
  }
}

const copied = ({
  groupId,
  title,
  waitingWords,
  places,
  mayCome,
  readFrom,
  unattended,
  graceMinutes,
  firstHeld,
  keepDays,
  scheduledBy,
}: typeof chatSessions.$inferSelect) => ({
  groupId,
  title,
  waitingWords,
  places,
  mayCome,
  readFrom,
  unattended,
  graceMinutes,
  firstHeld,
  keepDays,
  scheduledBy,
})

/** A series comes back no more; what of it is in the calendar already stays. */
export async function endSeries({ tx, actor, now }: Context, seriesId: string): Promise<void> {
  await tx.update(chatSeries).set({ endedAt: now, endedBy: actor.id }).where(eq(chatSeries.id, seriesId))
}
