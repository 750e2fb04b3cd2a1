import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatMessages, chatRooms, chatWithholdings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { openCase } from '../safety/index.ts'

/** A message that nobody has looked at for some minutes goes before moderators, so that nothing waits unseen. Refuses: forbidden. */
export const leaveWaitingToQueue = command(z.object({ messageId: z.string() }), async (ctx, { messageId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [waiting] = await ctx.tx
    .select({ authorId: chatMessages.authorId, groupId: chatRooms.groupId })
    .from(chatWithholdings)
    .innerJoin(chatMessages, eq(chatMessages.id, chatWithholdings.messageId))
    .innerJoin(chatRooms, eq(chatRooms.id, chatMessages.roomId))
    .where(and(eq(chatWithholdings.messageId, messageId), eq(chatWithholdings.how, 'held')))
  if (!waiting) return
  const { authorId: aboutId, groupId } = waiting
  await openCase(ctx, {
    subject: { kind: 'chat-message', id: messageId },
    aboutId,
    groupId,
    source: 'held',
    level: 'amber',
  })
})
