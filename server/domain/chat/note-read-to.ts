import { and, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import { chatVisits } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { versionNumber } from './order.ts'
import { visibleRoom } from './rooms.ts'

/** How far somebody has read, so that they find their place again. Never goes back, and nobody hears of it. Refuses: not-found, invalid. */
export const noteReadTo = command(
  z.object({ roomId: z.string(), readTo: versionNumber }),
  async ({ tx, actor, now }, { roomId, readTo }) => {
    const room = await visibleRoom(tx, actor, roomId, now)
    const upTo = Math.min(readTo, room.version)
    await tx
      .update(chatVisits)
      .set({ readTo: upTo })
      .where(and(eq(chatVisits.roomId, roomId), eq(chatVisits.memberId, actor.id), lt(chatVisits.readTo, upTo)))
  },
)
