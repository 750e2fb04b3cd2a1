import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { chatRooms, chatSupportCalls } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { visibleCall } from './calls.ts'
import { mayEndCall } from './policy.ts'

/** One of the two ends the side conversation. What rings goes on ringing until somebody has looked. Refuses: not-found, forbidden. */
export const endSupportCall = command(z.object({ callId: z.string() }), async (ctx, { callId }) => {
  const { tx, actor, now } = ctx
  const { call, groupId, facts } = await visibleCall(tx, actor, callId)
  demand(mayEndCall(actor, facts))
  const ended = await tx
    .update(chatSupportCalls)
    .set({ endedAt: now, endedBy: actor.id })
    .where(and(eq(chatSupportCalls.id, callId), isNull(chatSupportCalls.endedAt)))
    .returning({ id: chatSupportCalls.id })
  if (ended.length > 0) {
    await tx.update(chatRooms).set({ endedAt: now }).where(eq(chatRooms.id, call.roomId))
    await ctx.record({
      name: 'chat.support-ended',
      roomId: call.sessionId,
      groupId,
      callId,
      callerId: call.memberId,
      supportRoomId: call.roomId,
    })
  }
  return { sessionId: call.sessionId, roomId: call.roomId }
})
