import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatMessages, chatWithholdings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { houseRuleKeys, keepBackInRoom } from '../moderation/index.ts'
import { nextVersion } from './order.ts'
import { messageToCheck, takeInHand } from './waiting.ts'

export const KeepBackInput = z.object({
  messageId: z.string(),
  rule: z.enum(houseRuleKeys, 'Choose the house rule this rests on'),
  /** What the writer reads. */
  words: z.string().trim().min(1, 'Say why, kindly. They read it').max(600, 'Keep it under 600 letters'),
})

/** A facilitator keeps a message back: nobody else sees it, its writer reads why, keeps their words, and may appeal. Refuses: not-found, forbidden, invalid, conflict. */
export const keepBack = command(KeepBackInput, async (ctx, { messageId, rule, words }) => {
  const { tx, actor, now } = ctx
  const message = await messageToCheck(ctx, messageId)
  const { roomId, authorId } = message
  const { groupId } = message.room
  await takeInHand(ctx, messageId)
  await tx
    .update(chatWithholdings)
    .set({ how: 'hidden', why: words, by: actor.id, at: now, claimedBy: null, claimedAt: null })
    .where(eq(chatWithholdings.messageId, messageId))
  const version = await nextVersion(tx, roomId)
  await tx.update(chatMessages).set({ version }).where(eq(chatMessages.id, messageId))
  const subject = { kind: 'chat-message', id: messageId } as const
  await keepBackInRoom(ctx, { subject, aboutId: authorId, groupId, rule, words })
  await ctx.record({ name: 'chat.kept-back', roomId, groupId, messageId, authorId })
  return { roomId }
})
