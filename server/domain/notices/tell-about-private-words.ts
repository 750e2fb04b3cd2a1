import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { chatMessages, chatVisits, peerConnections } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { minute } from '../kernel/time.ts'
import { giveNotices } from './give-notices.ts'

/** Tells whoever a private word is for that it is there, once for each time they are away. Not while they are in the room. Refuses: forbidden. */
export const tellAboutPrivateWords = command(z.object({ messageId: z.string() }), async (ctx, { messageId }) => {
  const { tx, now } = ctx
  demand(mayActForTheHouse(ctx.actor))
  const [word] = await tx
    .select({
      roomId: chatMessages.roomId,
      authorId: chatMessages.authorId,
      askedBy: peerConnections.askedBy,
      askedOf: peerConnections.askedOf,
    })
    .from(chatMessages)
    .innerJoin(peerConnections, eq(peerConnections.roomId, chatMessages.roomId))
    .where(eq(chatMessages.id, messageId))
  if (!word) return
  const { roomId, authorId: byId, askedBy, askedOf } = word
  const toId = byId === askedBy ? askedOf : askedBy
  const visit = await visitTo(tx, roomId, toId)
  if (visit && visit.leftAt === null && now - visit.seenAt < justNow) return
  const onceKey = `peer-wrote:${roomId}:${visit?.seenAt ?? 0}`
  await giveNotices(ctx, [toId], { kind: 'peer-wrote', concernsId: roomId, byId, onceKey })
})

/** Somebody who was there this recently sees the words come. In milliseconds. */
const justNow = 2 * minute

async function visitTo(db: Reader, roomId: string, memberId: string) {
  const [visit] = await db
    .select({ seenAt: chatVisits.seenAt, leftAt: chatVisits.leftAt })
    .from(chatVisits)
    .where(and(eq(chatVisits.roomId, roomId), eq(chatVisits.memberId, memberId)))
  return visit
}
