import { eq } from 'drizzle-orm'
import { chatMessages, chatWithholdings } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { nextVersion } from './order.ts'

type Waiting = { readonly id: string; readonly roomId: string; readonly authorId: string; readonly neverShown: boolean }

/** A message that waited comes into view: at the end, where people are reading, or where it stood before it was changed. */
export async function comeIntoView(ctx: Context, message: Waiting, groupId: string | null): Promise<void> {
  const { tx } = ctx
  const { id: messageId, roomId, authorId, neverShown } = message
  await tx.delete(chatWithholdings).where(eq(chatWithholdings.messageId, messageId))
  const version = await nextVersion(tx, roomId)
  await tx
    .update(chatMessages)
    .set({ version, ...(neverShown ? { seq: version } : {}) })
    .where(eq(chatMessages.id, messageId))
  await ctx.record({ name: neverShown ? 'chat.sent' : 'chat.changed', roomId, groupId, messageId, authorId })
}
