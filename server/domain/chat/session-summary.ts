import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatSummaries } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayReadSummary } from './policy.ts'
import { visibleDoor } from './visible-door.ts'

/** What stays of a session, in figures, for those who look after it and coordinators. Null until it is written. Refuses: not-found, forbidden. */
export const sessionSummary = query(z.object({ roomId: z.string() }), async ({ db, actor, now }, { roomId }) => {
  const door = await visibleDoor(db, actor, roomId, now)
  demand(mayReadSummary(actor, door))
  const [summary] = await db.select().from(chatSummaries).where(eq(chatSummaries.sessionId, roomId))
  const { session, slug, groupName } = door
  return {
    id: roomId,
    slug,
    groupName,
    title: session.title,
    startsAt: session.startsAt,
    openedAt: session.openedAt,
    closedAt: session.closedAt,
    ending: session.ending,
    counts: summary?.counts ?? null,
  }
})
