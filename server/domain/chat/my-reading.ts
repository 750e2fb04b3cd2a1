import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { preferences } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { visibleRoom } from './rooms.ts'
import { visitOf } from './visits.ts'

/** How somebody reads a room: slowly or as it comes, and how far they had read when they were last here. Refuses: not-found. */
export const myReading = query(z.object({ roomId: z.string() }), async ({ db, actor, now }, { roomId }) => {
  await visibleRoom(db, actor, roomId, now)
  const [chosen] = await db
    .select({ slowly: preferences.slowly, chatSlowly: preferences.chatSlowly })
    .from(preferences)
    .where(eq(preferences.memberId, actor.id))
  return {
    isSlow: chosen?.chatSlowly ?? chosen?.slowly ?? false,
    readTo: (await visitOf(db, roomId, actor.id))?.readTo ?? 0,
  }
})
