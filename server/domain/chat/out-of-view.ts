import { eq } from 'drizzle-orm'
import { chatMessages, chatWithholdings, type Withheld } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { nextVersion } from './order.ts'

type Message = {
  readonly id: string
  readonly roomId: string
  readonly groupId: string | null
  readonly authorId: string
}

/** A message goes out of view, in the caller's transaction, and the room hears of it. */
export async function goOutOfView(
  ctx: Context,
  message: Message,
  { how, by }: { readonly how: Withheld; readonly by: string },
): Promise<void> {
  const taken = { how, why: null, by, at: ctx.now }
  await ctx.tx
    .insert(chatWithholdings)
    .values({ messageId: message.id, roomId: message.roomId, ...taken })
    .onConflictDoUpdate({ target: chatWithholdings.messageId, set: taken })
  await tellRoom(ctx, message)
}

/** A message is not what it was, and the room hears of it. */
export async function tellRoom(ctx: Context, { id: messageId, roomId, groupId, authorId }: Message): Promise<void> {
  const version = await nextVersion(ctx.tx, roomId)
  await ctx.tx.update(chatMessages).set({ version }).where(eq(chatMessages.id, messageId))
  await ctx.record({ name: 'chat.changed', roomId, groupId, messageId, authorId })
}
