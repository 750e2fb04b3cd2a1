import { and, eq, isNull } from 'drizzle-orm'
import { chatHands, chatVisits } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import type { SeenRoom } from './rooms.ts'
import { noteAttendance } from './visits.ts'

/** Somebody is in a room no more, in the caller's transaction: the others see how many are left. */
export async function goOut(ctx: Context, room: SeenRoom, memberId: string): Promise<void> {
  const gone = await ctx.tx
    .update(chatVisits)
    .set({ leftAt: ctx.now })
    .where(and(eq(chatVisits.roomId, room.id), eq(chatVisits.memberId, memberId), isNull(chatVisits.leftAt)))
    .returning({ memberId: chatVisits.memberId })
  if (gone.length === 0) return
  await ctx.record({ name: 'chat.left', roomId: room.id, groupId: room.groupId, memberId })
  await noteAttendance(ctx, room)
}

/** The same for somebody who lost the right to be there: their hand is down, too. */
export async function seeOut(ctx: Context, room: SeenRoom, memberId: string): Promise<void> {
  await ctx.tx.delete(chatHands).where(and(eq(chatHands.roomId, room.id), eq(chatHands.memberId, memberId)))
  await goOut(ctx, room, memberId)
}
