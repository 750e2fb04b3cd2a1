import { and, eq } from 'drizzle-orm'
import { chatReactions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { ChatSupportInput, tellOfSupport } from './give-support-in-chat.ts'
import { messageInSight } from './messages.ts'

/** Somebody takes back a word of support in a room. Refuses: not-found, invalid, too-many. */
export const takeBackSupportInChat = command(
  ChatSupportInput,
  async (ctx, { messageId, kind }) => {
    const message = await messageInSight(ctx.tx, ctx.actor, messageId, ctx.now)
    const gone = await ctx.tx
      .delete(chatReactions)
      .where(
        and(
          eq(chatReactions.messageId, messageId),
          eq(chatReactions.kind, kind),
          eq(chatReactions.memberId, ctx.actor.id),
        ),
      )
      .returning({ kind: chatReactions.kind })
    if (gone.length > 0) await tellOfSupport(ctx, message)
    return { roomId: message.roomId }
  },
  { limit: 'supporting' },
)
