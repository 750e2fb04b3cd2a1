import { and, eq, isNull } from 'drizzle-orm'
import { chatHosts, chatVisits } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { isHostOf } from './hosts.ts'
import type { SeenRoom } from './rooms.ts'
import { noteAttendance } from './visits.ts'

/** Somebody looks after a session from now on, or leads it, in the caller's transaction. */
export async function startHosting(ctx: Context, room: SeenRoom, memberId: string, how: { readonly leads: boolean }) {
  const { tx, actor, now } = ctx
  const named = { ...how, namedBy: actor.id, namedAt: now, endedAt: null }
  await tx
    .insert(chatHosts)
    .values({ roomId: room.id, memberId, ...named })
    .onConflictDoUpdate({ target: [chatHosts.roomId, chatHosts.memberId], set: named })
  await markVisit(ctx, room, memberId)
  await ctx.record({ name: 'chat.host-named', roomId: room.id, groupId: room.groupId, memberId, ...how })
}

/** Somebody looks after a session no more, in the caller's transaction. Whoever facilitates its group still does. */
export async function stopHosting(ctx: Context, room: SeenRoom, memberId: string): Promise<void> {
  const { tx, now } = ctx
  const ended = await tx
    .update(chatHosts)
    .set({ endedAt: now, leads: false })
    .where(and(eq(chatHosts.roomId, room.id), eq(chatHosts.memberId, memberId), isNull(chatHosts.endedAt)))
    .returning({ memberId: chatHosts.memberId })
  const isMarked = await markVisit(ctx, room, memberId)
  if (ended.length > 0 || isMarked)
    await ctx.record({ name: 'chat.host-ended', roomId: room.id, groupId: room.groupId, memberId })
}

/** Whoever is in the room is there as what they are now. Answers whether that is something else than before. */
async function markVisit(ctx: Context, room: SeenRoom, memberId: string): Promise<boolean> {
  const looksAfter = await isHostOf(ctx.tx, room, memberId)
  const marked = await ctx.tx
    .update(chatVisits)
    .set({ looksAfter })
    .where(
      and(eq(chatVisits.roomId, room.id), eq(chatVisits.memberId, memberId), eq(chatVisits.looksAfter, !looksAfter)),
    )
    .returning({ memberId: chatVisits.memberId })
  await noteAttendance(ctx, room)
  return marked.length > 0
}
