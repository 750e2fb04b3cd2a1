import { and, eq, isNull } from 'drizzle-orm'
import { chatRooms, chatSupportCalls } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import type { SupportCall } from './calls.ts'
import type { SeenRoom } from './rooms.ts'

/**
 * Opens a side conversation for somebody in a session, in the caller's transaction, and tells whoever looks after it. Once:
 * pressed again, it is the one that is open.
 */
export async function openCall(ctx: Context, session: SeenRoom, cause: SupportCall['cause']): Promise<SupportCall> {
  const { tx, actor, now } = ctx
  const standing = and(
    eq(chatSupportCalls.sessionId, session.id),
    eq(chatSupportCalls.memberId, actor.id),
    isNull(chatSupportCalls.endedAt),
  )
  const [open] = await tx.select().from(chatSupportCalls).where(standing)
  if (open) return open
  const [callId, roomId] = [ctx.newId(), ctx.newId()]
  await tx.insert(chatRooms).values({ id: roomId, kind: 'support', groupId: session.groupId, openedAt: now })
  const call = { id: callId, sessionId: session.id, memberId: actor.id, roomId, calledAt: now, cause }
  const [opened] = await tx.insert(chatSupportCalls).values(call).returning()
  if (!opened) throw new Error('The call for support was not kept')
  const { groupId, id } = session
  await ctx.record({ name: 'chat.support-called', roomId: id, groupId, callId, callerId: actor.id })
  return opened
}
