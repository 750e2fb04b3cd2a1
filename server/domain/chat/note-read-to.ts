import { and, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import { chatVisits } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { visibleRoom } from './rooms.ts'

/** How far somebody has read, so that they find their place again. Never goes back, and nobody hears of it. Refuses: not-found, invalid. */
export const noteReadTo = command(
  z.object({ roomId: z.string(), readTo: z.coerce.number().int().nonnegative().max(2_147_483_647) }),
  async ({ tx, actor, now }, { roomId, readTo }) => {
    const room = await visibleRoom(tx, actor, roomId, now)
    const upTo = Math.min(readTo, room.version)
    await tx
      .update(chatVisits)
      .set({ readTo: upTo })
      .where(and(eq(chatVisits.roomId, roomId), eq(chatVisits.memberId, actor.id), lt(chatVisits.readTo, upTo)))
  },
)
