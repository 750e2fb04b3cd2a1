import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { chatSessions, chatVisits, members } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { second } from '../kernel/time.ts'
import type { SeenRoom } from './rooms.ts'

/** Somebody is here while they were seen this recently: a phone in a lift comes back within it. In milliseconds. */
export const hereFor = 75 * second

/** Somebody who is in a room now. */
export type PersonHere = {
  readonly id: string
  readonly name: string
  readonly looksAfter: boolean
  readonly since: number
}

/** Who is in a room now, those who look after it first. */
export async function peopleHere(db: Reader, roomId: string, now: number): Promise<PersonHere[]> {
  const found = await db
    .select({
      id: chatVisits.memberId,
      name: members.name,
      looksAfter: chatVisits.looksAfter,
      since: chatVisits.firstCameAt,
    })
    .from(chatVisits)
    .innerJoin(members, eq(members.id, chatVisits.memberId))
    .where(isHere(roomId, now))
    .limit(mostNamed)
  return found.sort((a, b) => Number(b.looksAfter) - Number(a.looksAfter) || a.since - b.since)
}

const mostNamed = 200

/** How many are in a room now. */
export async function countHere(db: Reader, roomId: string, now: number): Promise<number> {
  const [found] = await db
    .select({ count: sql`count(*)`.mapWith(Number) })
    .from(chatVisits)
    .where(isHere(roomId, now))
  return found?.count ?? 0
}

const isHere = (roomId: string, now: number) =>
  and(eq(chatVisits.roomId, roomId), isNull(chatVisits.leftAt), gt(chatVisits.seenAt, now - hereFor))

/** Where somebody first came in, and how far they have read; null when they have never been there. */
export async function visitOf(db: Reader, roomId: string, memberId: string) {
  const [visit] = await db
    .prepared('chat-visit', (reader) =>
      reader
        .select()
        .from(chatVisits)
        .where(
          and(eq(chatVisits.roomId, sql.placeholder('roomId')), eq(chatVisits.memberId, sql.placeholder('memberId'))),
        ),
    )
    .execute({ roomId, memberId })
  return visit ?? null
}

/** The version from which on somebody may read: the beginning, or where they came in. */
export async function readsFrom(db: Reader, room: SeenRoom, memberId: string): Promise<number> {
  if (room.session?.readFrom !== 'arrival' || room.isHost) return 0
  return (await visitOf(db, room.id, memberId))?.fromVersion ?? room.version
}

/** Whether anybody who looks after the room is in it now. */
export async function isAttended(db: Reader, roomId: string, now: number): Promise<boolean> {
  const found = await db
    .select({ memberId: chatVisits.memberId })
    .from(chatVisits)
    .where(and(isHere(roomId, now), eq(chatVisits.looksAfter, true)))
    .limit(1)
  return found.length > 0
}

/**
 * Brings "is a facilitator here" up to date after somebody came, went, or was not seen for a while. A room that is left
 * alone says so once, and its reaction closes it after the grace.
 */
export async function noteAttendance({ tx, now, record }: Context, room: SeenRoom): Promise<void> {
  const { session } = room
  if (!session || !room.isOpen) return
  const attended = await isAttended(tx, room.id, now)
  if (attended === (session.unattendedSince === null)) return
  const since = attended ? null : now
  await tx.update(chatSessions).set({ unattendedSince: since }).where(eq(chatSessions.id, room.id))
  if (since !== null)
    await record({
      name: 'chat.unattended',
      roomId: room.id,
      groupId: room.groupId,
      since,
      graceMinutes: session.graceMinutes,
    })
}
