import { and, asc, eq, gt } from 'drizzle-orm'
import { chatMessages, chatRooms, chatWithholdings } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { goOutOfView } from './out-of-view.ts'

/** So many messages in one transaction: everybody else's words wait behind it. */
const atOnce = 100

/**
 * Takes the next of somebody's messages from view, wherever they said them: what waits and what was hidden too, so that
 * nobody's undoing shows them again. Answers with their ids, and where to go on from; null at the end.
 */
export async function takeBackSome(ctx: Context, memberId: string, after: string) {
  const { tx } = ctx
  const found = await tx
    .select({ id: chatMessages.id, roomId: chatMessages.roomId, groupId: chatRooms.groupId, how: chatWithholdings.how })
    .from(chatMessages)
    .innerJoin(chatRooms, eq(chatRooms.id, chatMessages.roomId))
    .leftJoin(chatWithholdings, eq(chatWithholdings.messageId, chatMessages.id))
    .where(and(eq(chatMessages.authorId, memberId), gt(chatMessages.id, after)))
    .orderBy(asc(chatMessages.id))
    .limit(atOnce)
  for (const { how, ...message } of found) {
    if (how === 'taken-down' || how === 'removed') continue
    await goOutOfView(ctx, { ...message, authorId: memberId }, { how: 'taken-down', by: memberId })
  }
  const ids = found.map(({ id }) => id)
  return { ids, next: ids.length === atOnce ? (ids.at(-1) ?? null) : null }
}
