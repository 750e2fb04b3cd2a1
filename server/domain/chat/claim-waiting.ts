import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatWithholdings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { isFree, messageToCheck } from './waiting.ts'

/** A facilitator says that they are looking at a message that waits, so that two do not decide at once. Refuses: not-found, forbidden, conflict. */
export const claimWaiting = command(z.object({ messageId: z.string() }), async (ctx, { messageId }) => {
  const { roomId, room } = await messageToCheck(ctx, messageId)
  const claimed = await ctx.tx
    .update(chatWithholdings)
    .set({ claimedBy: ctx.actor.id, claimedAt: ctx.now })
    .where(and(eq(chatWithholdings.messageId, messageId), eq(chatWithholdings.how, 'held'), isFree(ctx)))
    .returning({ messageId: chatWithholdings.messageId })
  if (claimed.length === 0) throw conflict('Somebody else is looking at this, or has looked at it')
  await ctx.record({ name: 'chat.waiting-claimed', roomId, groupId: room.groupId, messageId })
  return { roomId }
})
