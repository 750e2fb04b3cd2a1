import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatMessages, chatReactions } from '#db/schema/index.ts'
import { supportKind } from '../groups/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { messageInSight } from './messages.ts'
import { nextVersion } from './order.ts'
import { maySupportMessage } from './policy.ts'

export const ChatSupportInput = z.object({ messageId: z.string(), kind: supportKind })

/** Somebody says "I hear you" or another word of support to what was said in a room. Saying it twice is saying it once. Refuses: not-found, forbidden, invalid, too-many. */
export const giveSupportInChat = command(
  ChatSupportInput,
  async (ctx, { messageId, kind }) => {
    const { tx, actor, now } = ctx
    const message = await messageInSight(tx, actor, messageId, now)
    demand(maySupportMessage(actor, message.facts, now))
    const added = await tx
      .insert(chatReactions)
      .values({ messageId, memberId: actor.id, kind, givenAt: now })
      .onConflictDoNothing()
      .returning({ kind: chatReactions.kind })
    if (added.length > 0) await tellOfSupport(ctx, message)
    return { roomId: message.roomId }
  },
  { limit: 'supporting' },
)

/** The room hears how much support a message has now; never from whom. */
export async function tellOfSupport(ctx: Context, message: Awaited<ReturnType<typeof messageInSight>>) {
  const { id: messageId, roomId, authorId } = message
  const version = await nextVersion(ctx.tx, roomId)
  await ctx.tx.update(chatMessages).set({ version }).where(eq(chatMessages.id, messageId))
  const given = { roomId, groupId: message.room.groupId, messageId, authorId, memberId: ctx.actor.id }
  await ctx.record({ name: 'chat.supported', ...given })
}
