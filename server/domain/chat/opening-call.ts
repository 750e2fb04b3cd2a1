import { and, eq, isNull } from 'drizzle-orm'
import { chatRooms, chatSupportCalls } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { type SupportCall, whoHears } from './calls.ts'
import { passOn } from './passing-on.ts'
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
  if (open) return cause === 'pressed' ? askAloud(ctx, open, session.groupId) : open
  const [callId, roomId] = [ctx.newId(), ctx.newId()]
  await tx.insert(chatRooms).values({ id: roomId, kind: 'support', groupId: session.groupId, openedAt: now })
  const call = { id: callId, sessionId: session.id, memberId: actor.id, roomId, calledAt: now, cause }
  const [opened] = await tx.insert(chatSupportCalls).values(call).returning()
  if (!opened) throw new Error('The call for support was not kept')
  await tellHosts(ctx, opened, session.groupId)
  return opened
}

/** Words that worried us opened the call, and now the person asks themselves: from here on it counts like a press. */
async function askAloud(ctx: Context, call: SupportCall, groupId: string | null): Promise<SupportCall> {
  if (call.cause === 'pressed' || call.takenBy !== null) return call
  const aloud = { cause: 'pressed' as const, calledAt: ctx.now }
  await ctx.tx.update(chatSupportCalls).set(aloud).where(eq(chatSupportCalls.id, call.id))
  const pressed = { ...call, ...aloud }
  await tellHosts(ctx, pressed, groupId)
  return pressed
}

/** Whoever writes in the side conversation that their words opened asks for support by it. */
export async function askByWriting(ctx: Context, { id: roomId, groupId }: SeenRoom): Promise<void> {
  const [call] = await ctx.tx.select().from(chatSupportCalls).where(eq(chatSupportCalls.roomId, roomId))
  if (call?.memberId === ctx.actor.id) await askAloud(ctx, call, groupId)
}

/** Whoever looks after the session hears at once. When none of them can answer, the people on call are asked without waiting. */
async function tellHosts(ctx: Context, call: SupportCall, groupId: string | null): Promise<void> {
  const { id: callId, sessionId, memberId: callerId } = call
  await ctx.record({ name: 'chat.support-called', roomId: sessionId, groupId, callId, callerId })
  if (call.cause === 'pressed' && (await whoHears(ctx.tx, { ...call, groupId }, ctx.now)).length === 0)
    await passOn(ctx, call, { groupId, by: 'system' })
}
