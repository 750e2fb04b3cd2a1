import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { chatVisits } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { roomFor } from './rooms.ts'
import { noteAttendance } from './visits.ts'

/** Somebody goes out of a room: by the door, by closing the page, or because they lost the right to be there. Refuses: not-found. */
export const leave = command(
  z.object({ roomId: z.string() }),
  async (ctx, { roomId }) => {
    const { tx, actor, now } = ctx
    const room = await roomFor(tx, actor, roomId, now)
    const gone = await tx
      .update(chatVisits)
      .set({ leftAt: now })
      .where(and(eq(chatVisits.roomId, roomId), eq(chatVisits.memberId, actor.id), isNull(chatVisits.leftAt)))
      .returning({ memberId: chatVisits.memberId })
    if (gone.length === 0) return
    await ctx.record({ name: 'chat.left', roomId, groupId: room.groupId, memberId: actor.id })
    await noteAttendance(ctx, room)
  },
  { evenKeptOut: true },
)
