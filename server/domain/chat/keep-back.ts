import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatWithholdings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { houseRuleKeys, keepBackInRoom } from '../moderation/index.ts'
import { takeBackLetThrough } from './let-throughs.ts'
import { tellRoom } from './out-of-view.ts'
import { messageToCheck, takeInHand } from './waiting.ts'

export const KeepBackInput = z.object({
  messageId: z.string(),
  /** How it stood on the page of whoever decides: what a colleague has let through meanwhile is not undone unseen. */
  stood: z.enum(['waiting', 'let-through']).default('waiting'),
  rule: z.enum(houseRuleKeys, 'Choose the house rule this rests on'),
  /** What the writer reads. */
  words: z.string().trim().min(1, 'Say why, kindly. They read it').max(600, 'Keep it under 600 letters'),
})

/**
 * A facilitator keeps a message back that waits, or that was let through while the chat is still open: nobody else sees it,
 * its writer reads why, keeps their words, and may appeal. Refuses: not-found, forbidden, invalid, conflict.
 */
export const keepBack = command(KeepBackInput, async (ctx, { messageId, stood, rule, words }) => {
  const { tx, actor, now } = ctx
  const message = await messageToCheck(ctx, messageId)
  const { roomId, authorId } = message
  const { groupId } = message.room
  if (stood === 'let-through') await takeBackLetThrough(ctx, message)
  else await takeInHand(ctx, messageId)
  await tx
    .update(chatWithholdings)
    .set({ how: 'hidden', why: words, by: actor.id, at: now, claimedBy: null, claimedAt: null })
    .where(eq(chatWithholdings.messageId, messageId))
  await tellRoom(ctx, { id: messageId, roomId, groupId, authorId })
  const subject = { kind: 'chat-message', id: messageId } as const
  await keepBackInRoom(ctx, { subject, aboutId: authorId, groupId, rule, words })
  await ctx.record({ name: 'chat.kept-back', roomId, groupId, messageId, authorId })
  return { roomId }
})
