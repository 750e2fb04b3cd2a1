import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { placeholders, type Reader, type Tx } from '#db/database.ts'
import { chatMessages, chatWithholdings } from '#db/schema/index.ts'
import { toHtml } from '../groups/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid, tooMany } from '../kernel/refusal.ts'
import { second } from '../kernel/time.ts'
import { writtenLines } from '../kernel/words.ts'
import { withOwnAddresses } from '../service-cards/index.ts'
import { messageInSight } from './messages.ts'
import { askByWriting } from './opening-call.ts'
import { nextVersion } from './order.ts'
import { maySend } from './policy.ts'
import { type SeenRoom, visibleRoom } from './rooms.ts'
import { screenMessage } from './screen-message.ts'

/** What somebody says in a room, as it may be typed. */
export const messageBody = writtenLines.pipe(
  z.string().trim().min(1, 'Write something first').max(2000, 'Keep a message under 2,000 letters'),
)

export const SendMessageInput = z.object({
  roomId: z.string(),
  /** Made by the page for this message: sent again after a lost answer, the message is kept once. */
  clientKey: z.string().min(8).max(64),
  body: messageBody,
  answersId: z
    .string()
    .max(60)
    .nullish()
    .transform((id) => id || null),
})

/** What became of a message. `supportId`: an offer of support for its writer to see at once. */
export type SentMessage = { readonly id: string; readonly isHeld: boolean; readonly supportId: string | null }

/**
 * Somebody says something in a room. Screened and on disk before it is acknowledged; sent twice, kept once. What must be
 * checked first waits for a facilitator. Refuses: not-found, forbidden, invalid, too-many.
 */
export const sendMessage = command(
  SendMessageInput,
  async (ctx, { roomId, clientKey, body, answersId }): Promise<SentMessage> => {
    const { tx, actor, now } = ctx
    const room = await visibleRoom(tx, actor, roomId, now)
    const [before] = await sentBefore(tx).execute({ authorId: actor.id, roomId, clientKey })
    if (before) return { id: before.id, isHeld: before.withheld === 'held', supportId: null }
    demand(maySend(actor, room, now))
    await demandPace(ctx, room)
    if (answersId) await demandInRoom(ctx, roomId, answersId)

    const messageId = ctx.newId()
    const html = withOwnAddresses(toHtml(body), ctx.origin)
    const version = await nextVersion(tx, roomId)
    await keepMessage(tx).execute({
      id: messageId,
      roomId,
      seq: version,
      version,
      authorId: actor.id,
      clientKey,
      body,
      html,
      answersId,
      sentAt: now,
    })
    const { why, supportId } = await screenMessage(ctx, room, { messageId, body, html })
    if (room.kind === 'support') await askByWriting(ctx, room)
    const said = { roomId, groupId: room.groupId, messageId, authorId: actor.id }
    if (why === null) {
      await ctx.record({ name: 'chat.sent', ...said })
      return { id: messageId, isHeld: false, supportId }
    }
    await tx
      .insert(chatWithholdings)
      .values({ messageId, roomId, how: 'held', neverShown: true, why, by: 'system', at: now })
    await ctx.record({ name: 'chat.held', ...said })
    return { id: messageId, isHeld: true, supportId }
  },
  { limit: 'chatting' },
)

/** In slow mode, everybody but those who look after the room lets some seconds pass between two messages. */
async function demandPace({ tx, actor, now }: Context, room: SeenRoom) {
  const seconds = room.session?.slowSeconds ?? 0
  if (seconds === 0 || room.isHost) return
  const [last] = await lastOf(tx).execute({ roomId: room.id, authorId: actor.id })
  const wait = last ? Math.ceil((last.sentAt + seconds * second - now) / second) : 0
  if (wait > 0)
    throw tooMany(`The chat is in slow mode. You can send this in ${wait} seconds. Your words are still here`)
}

async function demandInRoom({ tx, actor, now }: Context, roomId: string, answersId: string) {
  const answered = await messageInSight(tx, actor, answersId, now)
  if (answered.roomId !== roomId) throw invalid({ answersId: ['That message is in another chat'] })
}

const sentBefore = (db: Reader) =>
  db.prepared('chat-sent-before', (reader) =>
    reader
      .select({ id: chatMessages.id, withheld: chatWithholdings.how })
      .from(chatMessages)
      .leftJoin(chatWithholdings, eq(chatWithholdings.messageId, chatMessages.id))
      .where(
        and(
          eq(chatMessages.authorId, sql.placeholder('authorId')),
          eq(chatMessages.roomId, sql.placeholder('roomId')),
          eq(chatMessages.clientKey, sql.placeholder('clientKey')),
        ),
      ),
  )

const lastOf = (db: Reader) =>
  db.prepared('chat-last-of', (reader) =>
    reader
      .select({ sentAt: chatMessages.sentAt })
      .from(chatMessages)
      .where(
        and(eq(chatMessages.authorId, sql.placeholder('authorId')), eq(chatMessages.roomId, sql.placeholder('roomId'))),
      )
      .orderBy(sql`${chatMessages.id} desc`)
      .limit(1),
  )

const keepMessage = (tx: Tx) =>
  tx.prepared('keep-chat-message', (writer) =>
    writer
      .insert(chatMessages)
      .values(
        placeholders([
          'id',
          'roomId',
          'seq',
          'version',
          'authorId',
          'clientKey',
          'body',
          'html',
          'answersId',
          'sentAt',
        ]),
      ),
  )
