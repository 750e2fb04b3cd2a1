import { and, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { chatMessages, chatVisits, chatWithholdings, peerOffers } from '#db/schema/index.ts'
import { waitingFor } from '../chat/index.ts'
import { isMember } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand, no, yes } from '../kernel/policy.ts'
import { peopleApartFrom } from '../safety/index.ts'
import { asSeenBy, connectionsOf, visibleAsk, visibleConnection } from './connections.ts'
import { askLasts, firstWeek, mayConnect, mayTrust } from './policy.ts'

/** Somebody's connections, the asks they wait for, and those that wait for them. Refuses: forbidden. */
export const myConnections = query(z.object({}), async ({ db, actor, now }) => {
  demand(isMember(actor) ? yes : no('Sign in first'))
  const apart = await peopleApartFrom(db, actor.id)
  const all = (await connectionsOf(db, actor.id))
    .map((row) => asSeenBy(actor, row, now))
    .filter(({ other }) => !apart.has(other.id))
  const living = all.filter(({ accepted, endedAt }) => accepted && endedAt === null)
  const fresh = await withNewWords(
    db,
    actor.id,
    living.flatMap(({ roomId }) => roomId ?? []),
  )
  const asks = all.filter(({ isOpen, withheld, isMine }) => isOpen && (isMine || withheld === null))
  const [offer] = await db.select().from(peerOffers).where(eq(peerOffers.memberId, actor.id))
  return {
    connections: living.map(({ roomId, other, condition, answeredAt }) => ({
      roomId: roomId ?? '',
      name: other.name,
      condition,
      since: answeredAt ?? 0,
      hasNewWords: fresh.has(roomId ?? ''),
    })),
    asked: asks
      .filter(({ isMine }) => isMine)
      .map(({ id, other, askedAt, withheld }) => ({
        id,
        name: other.name,
        lapsesAt: askedAt + askLasts,
        isHeld: withheld !== null,
      })),
    askedOfMe: asks
      .filter(({ isForMe }) => isForMe)
      .map(({ id, other, askedAt }) => ({ id, name: other.name, askedAt })),
    over: all
      .filter(({ accepted, endedAt }) => accepted && endedAt !== null)
      .map(({ roomId, other, endedAt }) => ({ roomId: roomId ?? '', name: other.name, endedAt: endedAt ?? 0 }))
      .slice(0, 10),
    offer: offer ? { isPaused: offer.pausedSince !== null } : null,
    mayConnect: mayConnect(actor),
  }
})

/** In which of these rooms the other has said something since this person was last there. */
async function withNewWords(db: Reader, memberId: string, roomIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (roomIds.length === 0) return new Set()
  const found = await db
    .selectDistinct({ roomId: chatMessages.roomId })
    .from(chatMessages)
    .leftJoin(chatVisits, and(eq(chatVisits.roomId, chatMessages.roomId), eq(chatVisits.memberId, memberId)))
    .leftJoin(chatWithholdings, eq(chatWithholdings.messageId, chatMessages.id))
    .where(
      and(
        inArray(chatMessages.roomId, [...roomIds]),
        ne(chatMessages.authorId, memberId),
        isNull(chatWithholdings.messageId),
        or(isNull(chatVisits.seenAt), gt(chatMessages.sentAt, sql`${chatVisits.seenAt}`)),
      ),
    )
  return new Set(found.map(({ roomId }) => roomId))
}

/** An ask, for the one who made it or was sent it. Refuses: not-found. */
export const askPage = query(z.object({ askId: z.string() }), async ({ db, actor, now }, { askId }) => {
  const { id, other, words, condition, isMine, isOpen, askedAt, accepted, roomId, withheld } = await visibleAsk(
    db,
    actor,
    askId,
    now,
  )
  return {
    id,
    other,
    words,
    condition,
    isMine,
    isOpen,
    lapsesAt: askedAt + askLasts,
    isHeld: withheld !== null,
    // Somebody who asked hears "not now" and nothing more.
    answer: accepted === null ? null : accepted ? ('yes' as const) : ('not-now' as const),
    roomId,
  }
})

/** What stands beside a private conversation: with whom, since when, and what waits for this person. Refuses: not-found, also for rooms of another kind. */
export const connectionInRoom = query(z.object({ roomId: z.string() }), async ({ db, actor, now }, { roomId }) => {
  const connection = await visibleConnection(db, actor, roomId, now)
  const { other, since, isEnded, endedBy, ending } = connection
  return {
    other,
    since,
    isEnded,
    isFirstWeek: now - since < firstWeek,
    /** Told only to the one who did not choose it. */
    ending: ending !== null && endedBy !== actor.id ? ending : null,
    waits: await waitingFor(db, roomId, actor.id),
    mayTrust: mayTrust(actor, connection, now),
  }
})
