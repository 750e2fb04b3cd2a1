import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  chatHosts,
  chatMeasures,
  chatRooms,
  chatSessions,
  chatSupportCalls,
  chatVisits,
  groupRoles,
  groups,
  memberships,
  peerConnections,
} from '#db/schema/index.ts'
import { type Actor, isKeptOut } from '../kernel/actor.ts'
import { forbidden, notFound } from '../kernel/refusal.ts'
import { isApart, isKeptApart } from '../safety/index.ts'
import { isInFirstYear } from './first-year.ts'
import { mayReadRoom, type RoomFacts } from './policy.ts'
import { visitOf } from './visits.ts'

/** A room this person may be in, and what they are to it. */
export type SeenRoom = typeof chatRooms.$inferSelect &
  RoomFacts & {
    readonly slug: string | null
    readonly groupName: string | null
    /** Of a session only. */
    readonly session: typeof chatSessions.$inferSelect | null
    /** The lead of this session is theirs. */
    readonly leads: boolean
  }

/** A room this person may be in. To everyone else it does not exist. Asked for at each message, so it is one prepared statement. Refuses: not-found; forbidden to a member whose session here was ended, or while nobody new comes in. */
export async function visibleRoom(db: Reader, actor: Actor, roomId: string, now: number): Promise<SeenRoom> {
  const room = await roomFor(db, actor, roomId, now)
  const may = mayReadRoom(actor, room)
  if (may.allowed) return room
  // Whoever belongs here knows of the room: they read why they cannot come in.
  throw room.isMember && (room.isSentAway || room.isShutOut) && !isKeptOut(actor)
    ? forbidden(may.because)
    : notFound('Chat')
}

/** The same for a session: a private conversation does not have what a session has. Refuses: not-found. */
export async function visibleSession(db: Reader, actor: Actor, roomId: string, now: number) {
  const room = await visibleRoom(db, actor, roomId, now)
  const { session, slug, groupId, groupName } = room
  if (!session || slug === null || groupId === null || groupName === null) throw notFound('Chat')
  return { ...room, session, slug, groupId, groupName }
}

/** A room with what somebody is to it, whether or not they may see it. Refuses: not-found when there is none. */
export async function roomFor(db: Reader, actor: Actor, roomId: string, now: number): Promise<SeenRoom> {
  const rows = await statement(db).execute({ roomId, memberId: actor.id, now })
  const [row] = rows
  // A block leaves a conversation readable. Whoever is kept apart finds no trace of it.
  if (!row || row.keptApart) throw notFound('Chat')
  const { room, session } = row
  const isHost = row.role !== null || row.host !== null
  const measures = rows.map(({ measure, until }) => ({ measure, until }))
  return {
    ...room,
    slug: row.slug,
    groupName: row.groupName,
    session,
    leads: row.leads === true,
    isMember: row.belongs !== null,
    isFacilitator: row.role !== null,
    isHost,
    isTheirs: [row.calledBy, row.takenBy, row.askedBy, row.askedOf].includes(actor.id),
    // A block between the two ends a private conversation at once.
    isOpen:
      room.endedAt === null &&
      !row.apart &&
      (session === null || (session.openedAt !== null && session.closedAt === null)),
    isInvited: isHost || session === null || (await isInvited(db, session, { memberId: actor.id, now })),
    isSentAway: measures.some(({ measure }) => measure === 'end-session'),
    isShutOut: typeof session?.arrivalsPausedSince === 'number' && row.firstCameAt === null,
    mutedUntil: measures.reduce<number | null>(
      (latest, { measure, until }) => (measure === 'mute' ? Math.max(latest ?? 0, until ?? 0) : latest),
      null,
    ),
  }
}

/** Whoever came in their first year may read on when it has passed. */
async function isInvited(
  db: Reader,
  { id, groupId, mayCome }: typeof chatSessions.$inferSelect,
  { memberId, now }: { readonly memberId: string; readonly now: number },
): Promise<boolean> {
  if (mayCome === 'everybody') return true
  return (await isInFirstYear(db, { groupId, memberId, now })) || (await visitOf(db, id, memberId)) !== null
}

/** Of the two of a private conversation the one who does not ask. */
const theOther = sql`case when ${peerConnections.askedBy} = ${sql.placeholder('memberId')}
  then ${peerConnections.askedOf} else ${peerConnections.askedBy} end`

/** One row, or one for each mute and ended session of this person that is in force. */
const statement = (db: Reader) =>
  db.prepared('chat-room', (reader) =>
    reader
      .select({
        room: chatRooms,
        session: chatSessions,
        slug: groups.slug,
        groupName: groups.name,
        belongs: memberships.memberId,
        role: groupRoles.role,
        host: chatHosts.memberId,
        leads: chatHosts.leads,
        calledBy: chatSupportCalls.memberId,
        takenBy: chatSupportCalls.takenBy,
        askedBy: peerConnections.askedBy,
        askedOf: peerConnections.askedOf,
        firstCameAt: chatVisits.firstCameAt,
        apart: sql<boolean>`${isApart(theOther, sql.placeholder('memberId'))}`.mapWith(Boolean),
        keptApart: sql<boolean>`${isKeptApart(theOther, sql.placeholder('memberId'))}`.mapWith(Boolean),
        measure: chatMeasures.kind,
        until: chatMeasures.until,
      })
      .from(chatRooms)
      .leftJoin(chatSessions, eq(chatSessions.id, chatRooms.id))
      .leftJoin(groups, eq(groups.id, chatRooms.groupId))
      .leftJoin(
        memberships,
        and(eq(memberships.groupId, chatRooms.groupId), eq(memberships.memberId, sql.placeholder('memberId'))),
      )
      .leftJoin(
        groupRoles,
        and(
          eq(groupRoles.groupId, chatRooms.groupId),
          eq(groupRoles.memberId, sql.placeholder('memberId')),
          eq(groupRoles.role, 'facilitator'),
        ),
      )
      .leftJoin(
        chatHosts,
        and(
          eq(chatHosts.roomId, chatRooms.id),
          eq(chatHosts.memberId, sql.placeholder('memberId')),
          isNull(chatHosts.endedAt),
        ),
      )
      .leftJoin(
        chatVisits,
        and(eq(chatVisits.roomId, chatRooms.id), eq(chatVisits.memberId, sql.placeholder('memberId'))),
      )
      .leftJoin(chatSupportCalls, eq(chatSupportCalls.roomId, chatRooms.id))
      .leftJoin(peerConnections, eq(peerConnections.roomId, chatRooms.id))
      .leftJoin(
        chatMeasures,
        and(
          eq(chatMeasures.aboutId, sql.placeholder('memberId')),
          eq(chatMeasures.roomId, chatRooms.id),
          isNull(chatMeasures.undoneAt),
          inArray(chatMeasures.kind, ['end-session', 'mute']),
          gt(chatMeasures.until, sql.placeholder('now')),
        ),
      )
      .where(eq(chatRooms.id, sql.placeholder('roomId'))),
  )
