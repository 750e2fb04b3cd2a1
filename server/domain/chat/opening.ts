import { eq, sql } from 'drizzle-orm'
import { chatRooms, chatSessions } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import type { SeenRoom } from './rooms.ts'

type Opening = Pick<SeenRoom, 'id' | 'groupId'> & { readonly graceMinutes: number }

/** A session takes people in, in the caller's transaction. Until somebody who looks after it comes in, it is watched as one without. */
export async function open(ctx: Context, { id: roomId, groupId, graceMinutes }: Opening): Promise<void> {
  const { tx, now, actor } = ctx
  await tx.update(chatRooms).set({ endedAt: null }).where(eq(chatRooms.id, roomId))
  await tx
    .update(chatSessions)
    .set({
      // Opened again, it began when it first did.
      openedAt: sql`coalesce(${chatSessions.openedAt}, ${now})`,
      openedBy: sql`coalesce(${chatSessions.openedBy}, ${actor.id})`,
      closedAt: null,
      closedBy: null,
      ending: null,
      unattendedSince: now,
    })
    .where(eq(chatSessions.id, roomId))
  await ctx.record({ name: 'chat.opened', roomId, groupId })
  await ctx.record({ name: 'chat.unattended', roomId, groupId, since: now, graceMinutes })
}
