import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatWithholdings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { messageToCheck } from './waiting.ts'

/** A facilitator leaves a message that waits to the others. Refuses: not-found, forbidden. */
export const releaseWaiting = command(z.object({ messageId: z.string() }), async (ctx, { messageId }) => {
  const { roomId, room } = await messageToCheck(ctx, messageId)
  const released = await ctx.tx
    .update(chatWithholdings)
    .set({ claimedBy: null, claimedAt: null })
    .where(and(eq(chatWithholdings.messageId, messageId), eq(chatWithholdings.claimedBy, ctx.actor.id)))
    .returning({ messageId: chatWithholdings.messageId })
  if (released.length > 0) await ctx.record({ name: 'chat.waiting-released', roomId, groupId: room.groupId, messageId })
  return { roomId }
})
