import { and, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { chatVisits } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { roomFor } from './rooms.ts'
import { noteAttendance } from './visits.ts'

/** The house says who of a room is connected now, all at once; and notices when nobody who looks after it is. Refuses: forbidden, not-found. */
export const stillHere = command(
  z.object({ roomId: z.string(), memberIds: z.array(z.string()).max(5000) }),
  async (ctx, { roomId, memberIds }) => {
    demand(mayActForTheHouse(ctx.actor))
    const room = await roomFor(ctx.tx, ctx.actor, roomId, ctx.now)
    for (let from = 0; from < memberIds.length; from += atOnce)
      await ctx.tx
        .update(chatVisits)
        .set({ seenAt: ctx.now })
        .where(
          and(
            eq(chatVisits.roomId, roomId),
            inArray(chatVisits.memberId, memberIds.slice(from, from + atOnce)),
            isNull(chatVisits.leftAt),
          ),
        )
    await noteAttendance(ctx, room)
  },
)

const atOnce = 500
