import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
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
  await ctx.tx.insert(chatSessions).values({ ...session, id, dueAt: session.startsAt, scheduledAt: ctx.now })
  await ctx.record({ name: 'chat.scheduled', roomId: id, groupId })
  return id
}

/** The same clock time a week later: summer time moves none. */
export function aWeekAfter(startsAt: number): number {
  const { minuteOfDay, weekday } = onTheWall(startsAt)
  return nextTime(startsAt, minuteOfDay, weekday)
}

/** The hour that its series has for a drop-in: where it would be if nobody had moved it alone. */
export const dueAt = sql`coalesce(${chatSessions.dueAt}, ${chatSessions.startsAt})`.mapWith(Number)

/** Writes down the drop-ins of a series that are not in the calendar yet, each as those before it that nobody changed alone. */
export async function planAhead(ctx: Context, seriesId: string): Promise<void> {
  const ofSeries = eq(chatSessions.seriesId, seriesId)
  const [last] = await ctx.tx.select({ at: dueAt }).from(chatSessions).where(ofSeries).orderBy(desc(dueAt)).limit(1)
  const model = await modelOf(ctx.tx, seriesId)
  if (!last || !model || model.endsAt === null) return
  const length = model.endsAt - model.startsAt
  for (let at = aWeekAfter(last.at); at <= ctx.now + plannedAhead; at = aWeekAfter(at)) {
    // After a long stop of the house, what has passed meanwhile never took place.
    if (at > ctx.now) await writeDown(ctx, { ...copied(model), seriesId, startsAt: at, endsAt: at + length })
  }
}

/** The last of a series that is like the others; when each was changed alone, the last of all. */
export async function modelOf(db: Reader, seriesId: string) {
  const [model] = await db
    .select()
    .from(chatSessions)
    .where(eq(chatSessions.seriesId, seriesId))
    .orderBy(sql`case when ${chatSessions.setApartAt} is null then 0 else 1 end`, desc(dueAt))
    .limit(1)
  return model ?? null
}

/** These drop-ins were changed or called off: calendars that have the earlier word take the new one. */
export async function markChanged(
  { tx, now }: Context,
  { ids, seriesId }: { readonly ids: readonly string[]; readonly seriesId: string | null },
): Promise<void> {
  const sessions = { changes: sql`${chatSessions.changes} + 1`, changedAt: now }
  await tx
    .update(chatSessions)
    .set(sessions)
    .where(inArray(chatSessions.id, [...ids]))
  if (seriesId === null) return
  const series = { changes: sql`${chatSeries.changes} + 1`, changedAt: now }
  await tx.update(chatSeries).set(series).where(eq(chatSeries.id, seriesId))
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
