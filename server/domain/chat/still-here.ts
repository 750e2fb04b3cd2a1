import { and, eq, inArray, isNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { chatVisits } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { goOut } from './going-out.ts'
import { roomFor, type SeenRoom } from './rooms.ts'
import { hereFor, noteAttendance } from './visits.ts'

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
    await seeWhoIsGone(ctx, room)
    await noteAttendance(ctx, room)
  },
)

const atOnce = 500

/** Whoever was not seen for a while has left, and the others hear of it. */
async function seeWhoIsGone(ctx: Context, room: SeenRoom): Promise<void> {
  const gone = await ctx.tx
    .select({ memberId: chatVisits.memberId })
    .from(chatVisits)
    .where(and(eq(chatVisits.roomId, room.id), isNull(chatVisits.leftAt), lte(chatVisits.seenAt, ctx.now - hereFor)))
    .limit(atOnce)
  for (const { memberId } of gone) await goOut(ctx, room, memberId)
}
