import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { chatMessages, chatRooms, chatWithholdings } from '#db/schema/index.ts'
import type { Verdict } from '../safety/index.ts'
import { whyPrivateWaits } from './private-rooms.ts'
import type { SeenRoom } from './rooms.ts'

type Said = {
  readonly messageId: string
  readonly authorId: string
  readonly html: string
  readonly isFlagged: boolean
  readonly verdict: Verdict | null
}

/** Why a message, as it was said or as it was changed, must be checked before others see it; null when it need not. */
export async function whyItWaits(
  db: Reader,
  { id: roomId, kind, isHost, session }: SeenRoom,
  { messageId, authorId, html, isFlagged, verdict }: Said,
) {
  if (kind === 'peer') return whyPrivateWaits(db, roomId, { authorId, html, verdict })
  if (isHost) return null
  // Whoever answers a call for support reads what was written, and helps.
  if (kind === 'support') return null
  if (isFlagged) return 'flagged'
  if (!session || kind !== 'session') return null
  if (html.includes('<a ')) return 'link'
  if (session.checksAllSince !== null) return 'every-message'
  if (session.unattended === 'holds' && session.unattendedSince !== null) return 'nobody-here'
  return (await hasSaidBefore(db, session, { messageId, authorId })) ? null : 'newcomer'
}

/** Whether somebody has had as many messages let through in the chats of this group as the room asks for. */
async function hasSaidBefore(
  db: Reader,
  { groupId, firstHeld }: { readonly groupId: string; readonly firstHeld: number },
  besides: Pick<Said, 'messageId' | 'authorId'>,
): Promise<boolean> {
  if (firstHeld === 0) return true
  const said = await earlierOf(db).execute({ ...besides, groupId, limit: firstHeld })
  return said.length >= firstHeld
}

const earlierOf = (db: Reader) =>
  db.prepared('chat-said-before', (reader) =>
    reader
      .select({ id: chatMessages.id })
      .from(chatMessages)
      .innerJoin(
        chatRooms,
        and(eq(chatRooms.id, chatMessages.roomId), eq(chatRooms.groupId, sql.placeholder('groupId'))),
      )
      .leftJoin(chatWithholdings, eq(chatWithholdings.messageId, chatMessages.id))
      .where(
        and(
          eq(chatMessages.authorId, sql.placeholder('authorId')),
          ne(chatMessages.id, sql.placeholder('messageId')),
          isNull(chatWithholdings.messageId),
          eq(chatRooms.kind, 'session'),
        ),
      )
      .limit(sql.placeholder('limit')),
  )
