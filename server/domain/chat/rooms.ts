import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  chatHosts,
  chatMeasures,
  chatRooms,
  chatSessions,
  chatSupportCalls,
  groupRoles,
  groups,
  memberships,
  peerConnections,
} from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
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
  }

/** A room this person may be in. To everyone else it does not exist. Asked for at each message, so it is one prepared statement. Refuses: not-found. */
export async function visibleRoom(db: Reader, actor: Actor, roomId: string, now: number): Promise<SeenRoom> {
  const room = await roomFor(db, actor, roomId, now)
  if (!mayReadRoom(actor, room).allowed) throw notFound('Chat')
  return room
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
  if (!row) throw notFound('Chat')
  const { room, session } = row
  const isHost = row.role !== null || row.host !== null
  const measures = rows.map(({ measure, until }) => ({ measure, until }))
  return {
    ...room,
    slug: row.slug,
    groupName: row.groupName,
    session,
    isMember: row.belongs !== null,
    isFacilitator: row.role !== null,
    isHost,
    isTheirs: [row.calledBy, row.takenBy, row.askedBy, row.askedOf].includes(actor.id),
    isOpen: room.endedAt === null && (session === null || (session.openedAt !== null && session.closedAt === null)),
    isInvited: isHost || session === null || (await isInvited(db, session, { memberId: actor.id, now })),
    isSentAway: measures.some(({ measure }) => measure === 'end-session'),
    mutedUntil: measures.find(({ measure }) => measure === 'mute')?.until ?? null,
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
        calledBy: chatSupportCalls.memberId,
        takenBy: chatSupportCalls.takenBy,
        askedBy: peerConnections.askedBy,
        askedOf: peerConnections.askedOf,
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
      .leftJoin(chatSupportCalls, eq(chatSupportCalls.roomId, chatRooms.id))
      .leftJoin(peerConnections, eq(peerConnections.roomId, chatRooms.id))
      .leftJoin(
        chatMeasures,
        and(
          eq(chatMeasures.aboutId, sql.placeholder('memberId')),
          eq(chatMeasures.roomId, chatRooms.id),
          isNull(chatMeasures.undoneAt),
          or(
            eq(chatMeasures.kind, 'end-session'),
            and(eq(chatMeasures.kind, 'mute'), gt(chatMeasures.until, sql.placeholder('now'))),
          ),
        ),
      )
      .where(eq(chatRooms.id, sql.placeholder('roomId'))),
  )
