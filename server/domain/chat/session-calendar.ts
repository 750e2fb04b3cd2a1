import { and, asc, desc, eq, gte, isNotNull, isNull, ne, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { chatSeries, chatSessions } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { day } from '../kernel/time.ts'
import { dueAt, modelOf } from './series.ts'
import { visibleDoor } from './visible-door.ts'

/** How long ago something of a series may lie to be told to calendars still, in milliseconds. */
const told = 35 * day

/** One entry of a calendar, by its own name or as one that differs from the others of its series. */
type Entry = {
  readonly roomId: string
  readonly title: string
  readonly startsAt: number
  readonly endsAt: number
  readonly isCalledOff: boolean
}

/** What a calendar needs to know of a drop-in: its hour, or the hours of its series and each that differs, and how often that was changed. Always-open rooms have no hour to write down. Refuses: not-found. */
export const sessionCalendar = query(z.object({ roomId: z.string() }), async ({ db, actor, now }, { roomId }) => {
  const { session, groupName } = await visibleDoor(db, actor, roomId, now)
  const { endsAt, seriesId, scheduledAt, changes, changedAt } = session
  if (endsAt === null) throw notFound('Drop-in')
  const own = { ...entryOf(session), groupName }
  const series = seriesId === null ? null : await seriesOf(db, seriesId, now)
  // One from before its series was moved to another hour stands alone.
  if (!series || (session.dueAt ?? session.startsAt) < series.startsAt)
    return { ...own, name: roomId, scheduledAt, changes, changedAt, series: null }
  const { name, startedAt, changes: often, changedAt: last, ...weekly } = series
  return { ...own, name, scheduledAt: startedAt, changes: often, changedAt: last, series: weekly }
})

async function seriesOf(db: Reader, seriesId: string, now: number) {
  const [series] = await db.select().from(chatSeries).where(eq(chatSeries.id, seriesId))
  const model = await modelOf(db, seriesId)
  if (!series || !model || model.endsAt === null) return null
  const { firstStartsAt, startedAt, endedAt, changes, changedAt } = series
  const ofSeries = and(eq(chatSessions.seriesId, seriesId), gte(dueAt, firstStartsAt))
  const isCalledOff = and(eq(chatSessions.ending, 'called-off'), isNotNull(chatSessions.closedAt))
  const different = await db
    .select()
    .from(chatSessions)
    .where(and(ofSeries, gte(dueAt, now - told), or(isNotNull(chatSessions.setApartAt), isCalledOff)))
    .orderBy(asc(dueAt))
  const [last] = await db
    .select({ at: dueAt })
    .from(chatSessions)
    .where(and(ofSeries, or(isNull(chatSessions.ending), ne(chatSessions.ending, 'called-off'))))
    .orderBy(desc(dueAt))
    .limit(1)
  const until = endedAt === null ? null : (last?.at ?? null)
  return {
    name: seriesId,
    title: model.title,
    startsAt: firstStartsAt,
    endsAt: firstStartsAt + (model.endsAt - model.startsAt),
    startedAt,
    changes,
    changedAt,
    /** The last of it, once it comes back no more. */
    until,
    /** All of it: nothing of it is left. */
    isCalledOff: endedAt !== null && last === undefined,
    different: different
      .map((session) => ({ ...entryOf(session), dueAt: session.dueAt ?? session.startsAt }))
      .filter(({ dueAt: due }) => until === null || due <= until),
  }
}

const entryOf = ({ id, title, startsAt, endsAt, ending }: typeof chatSessions.$inferSelect): Entry => ({
  roomId: id,
  title,
  startsAt,
  endsAt: endsAt ?? startsAt,
  isCalledOff: ending === 'called-off',
})
