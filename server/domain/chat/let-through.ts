import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { letThroughInRoom, takeBackKeepBack } from '../moderation/index.ts'
import { comeIntoView } from './come-into-view.ts'
import { noteLetThrough } from './let-throughs.ts'
import { isKeptBack } from './messages.ts'
import { messageToCheck, takeInHand } from './waiting.ts'

/** A facilitator lets a message through that waited, or that was kept back before: it comes where people are reading now. Refuses: not-found, forbidden, conflict. */
export const letThrough = command(z.object({ messageId: z.string() }), async (ctx, { messageId }) => {
  const message = await messageToCheck(ctx, messageId)
  const { roomId, authorId } = message
  const { groupId } = message.room
  const subject = { kind: 'chat-message', id: messageId } as const
  if (isKeptBack(message)) await takeBackKeepBack(ctx, subject)
  await takeInHand(ctx, messageId)
  await comeIntoView(ctx, message, groupId)
  await noteLetThrough(ctx, message)
  await letThroughInRoom(ctx, subject)
  await ctx.record({ name: 'chat.let-through', roomId, groupId, messageId, authorId })
  return { roomId }
})
