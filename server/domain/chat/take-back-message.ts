import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatMessages, chatWithholdings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { visibleMessage } from './messages.ts'
import { nextVersion } from './order.ts'
import { mayTakeBack } from './policy.ts'

/** Somebody takes back what they just said, for five minutes. Its place stays, its words go. Refuses: not-found, forbidden. */
export const takeBackMessage = command(z.object({ messageId: z.string() }), async (ctx, { messageId }) => {
  const { tx, actor, now } = ctx
  const message = await visibleMessage(tx, actor, messageId, now)
  const { roomId } = message
  if (message.withheld === 'taken-down') return { roomId }
  demand(mayTakeBack(actor, message.facts, now))
  const taken = { how: 'taken-down' as const, why: null, by: actor.id, at: now }
  await tx
    .insert(chatWithholdings)
    .values({ messageId, roomId, ...taken })
    .onConflictDoUpdate({ target: chatWithholdings.messageId, set: taken })
  const version = await nextVersion(tx, roomId)
  await tx.update(chatMessages).set({ version }).where(eq(chatMessages.id, messageId))
  await ctx.record({ name: 'chat.changed', roomId, groupId: message.room.groupId, messageId, authorId: actor.id })
  return { roomId }
})
