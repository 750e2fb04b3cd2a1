import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatSeries } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { visibleDoor } from './visible-door.ts'

/** What a calendar needs to know of a drop-in. Always-open rooms have no hour to write down. Refuses: not-found. */
export const sessionCalendar = query(z.object({ roomId: z.string() }), async ({ db, actor, now }, { roomId }) => {
  const { session, groupName } = await visibleDoor(db, actor, roomId, now)
  const { title, startsAt, endsAt, seriesId, scheduledAt } = session
  if (endsAt === null) throw notFound('Drop-in')
  const [series] = seriesId === null ? [] : await db.select().from(chatSeries).where(eq(chatSeries.id, seriesId))
  return {
    roomId,
    seriesId: series && series.endedAt === null ? series.id : null,
    title,
    groupName,
    startsAt,
    endsAt,
    scheduledAt,
  }
})
