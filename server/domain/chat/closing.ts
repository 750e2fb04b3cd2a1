import { eq } from 'drizzle-orm'
import { chatRooms, chatSessions, type SessionEnding } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import type { SeenRoom } from './rooms.ts'

/** A session is over: nothing more can be sent, and its people hear why. */
export async function close(
  ctx: Context,
  { id: roomId, groupId }: Pick<SeenRoom, 'id' | 'groupId'>,
  ending: SessionEnding,
) {
  const { tx, actor, now } = ctx
  await tx.update(chatRooms).set({ endedAt: now }).where(eq(chatRooms.id, roomId))
  await tx.update(chatSessions).set({ closedAt: now, closedBy: actor.id, ending }).where(eq(chatSessions.id, roomId))
  await ctx.record({ name: 'chat.closed', roomId, groupId, ending })
}
