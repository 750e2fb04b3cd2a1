import { and, desc, eq, isNull } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { chatLetThroughs, chatMessages, chatWithholdings, members } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { mayTakeBackLetThrough } from './policy.ts'
import type { messageToCheck } from './waiting.ts'

/** Remembers who let a message through, and when. */
export async function noteLetThrough(
  { tx, actor, now }: Context,
  message: { readonly id: string; readonly roomId: string },
) {
  const row = { roomId: message.roomId, by: actor.id, at: now }
  await tx
    .insert(chatLetThroughs)
    .values({ messageId: message.id, ...row })
    .onConflictDoUpdate({ target: chatLetThroughs.messageId, set: row })
}

/** Takes back that a message was let through: of two who do so at once the second is told. Refuses: forbidden, conflict. */
export async function takeBackLetThrough({ tx, actor, now }: Context, message: Checked): Promise<void> {
  const { id: messageId, roomId, room, withheld } = message
  demand(mayTakeBackLetThrough(room))
  const taken =
    withheld === null &&
    (await tx
      .delete(chatLetThroughs)
      .where(eq(chatLetThroughs.messageId, messageId))
      .returning({ messageId: chatLetThroughs.messageId }))
  if (!taken || taken.length === 0) throw conflict(goneMeanwhile)
  await tx.insert(chatWithholdings).values({ messageId, roomId, how: 'hidden', by: actor.id, at: now })
}

type Checked = Pick<Awaited<ReturnType<typeof messageToCheck>>, 'id' | 'roomId' | 'room' | 'withheld'>

const goneMeanwhile =
  'This message is not one that was let through, or is out of view by now. “What was done” shows what became of it'

const releaser = alias(members, 'releaser')
const mostShown = 50

/** What was let through in a room and is in view, newest first, so that it can be kept back after all. */
export const letThroughIn = async (db: Reader, roomId: string) =>
  db
    .select({
      id: chatMessages.id,
      authorId: chatMessages.authorId,
      author: members.name,
      html: chatMessages.html,
      by: releaser.name,
      at: chatLetThroughs.at,
    })
    .from(chatLetThroughs)
    .innerJoin(chatMessages, eq(chatMessages.id, chatLetThroughs.messageId))
    .innerJoin(members, eq(members.id, chatMessages.authorId))
    .leftJoin(releaser, eq(releaser.id, chatLetThroughs.by))
    .leftJoin(chatWithholdings, eq(chatWithholdings.messageId, chatMessages.id))
    .where(and(eq(chatLetThroughs.roomId, roomId), isNull(chatWithholdings.messageId)))
    .orderBy(desc(chatLetThroughs.at))
    .limit(mostShown)
