import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatRooms, chatSupportCalls } from '#db/schema/index.ts'
import { whoHears } from '../chat/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Tells those who look after a chat that somebody in it asked for support, wherever on the site they are. Refuses: forbidden. */
export const tellAboutSupportCall = command(z.object({ callId: z.string() }), async (ctx, { callId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [call] = await ctx.tx
    .select({
      memberId: chatSupportCalls.memberId,
      sessionId: chatSupportCalls.sessionId,
      takenBy: chatSupportCalls.takenBy,
      endedAt: chatSupportCalls.endedAt,
      groupId: chatRooms.groupId,
    })
    .from(chatSupportCalls)
    .innerJoin(chatRooms, eq(chatRooms.id, chatSupportCalls.sessionId))
    .where(eq(chatSupportCalls.id, callId))
  if (!call || call.takenBy !== null || call.endedAt !== null) return
  const told = await whoHears(ctx.tx, call, ctx.now)
  await giveNotices(ctx, told, { kind: 'support-called', concernsId: callId, onceKey: `support-called:${callId}` })
})
