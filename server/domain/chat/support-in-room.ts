import { and, asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { chatRooms, chatSessions, chatSupportCalls, members, preferences } from '#db/schema/index.ts'
import { rings } from '../escalation/index.ts'
import { isModerator } from '../kernel/actor.ts'
import { type Asking, query } from '../kernel/command.ts'
import { peopleApartFrom } from '../safety/index.ts'
import { answeredWithin, visibleCall } from './calls.ts'
import { crisesOf } from './crises.ts'
import { mayCallForSupport, mayHost } from './policy.ts'
import { visibleRoom } from './rooms.ts'

/**
 * What somebody may know about support in a room: their own call, those that wait when they look after it, and the side
 * conversation when this is one. Refuses: not-found.
 */
export const supportInRoom = query(z.object({ roomId: z.string() }), async (ctx, { roomId }) => {
  const { db, actor, now } = ctx
  const room = await visibleRoom(db, actor, roomId, now)
  if (room.kind === 'support') return { mayCall: false, mine: null, calls: null, talk: await talkIn(ctx, roomId) }
  if (room.kind !== 'session') return { mayCall: false, mine: null, calls: null, talk: null }
  const looksAfter = mayHost(actor, room).allowed || isModerator(actor)
  const open = await openCalls(db, roomId)
  const apart = await peopleApartFrom(db, actor.id)
  const mine = open.find(({ memberId }) => memberId === actor.id)
  return {
    mayCall: mayCallForSupport(actor, room).allowed,
    mine: mine ? { callId: mine.callId, roomId: mine.roomId, takenBy: mine.takenBy, cause: mine.cause } : null,
    calls: looksAfter
      ? open
          .filter(({ memberId }) => memberId !== actor.id && !apart.has(memberId))
          .map(({ memberId: _, takenById, roomId: sideId, ...call }) => ({
            ...call,
            // Where they talk is for the two alone.
            roomId: takenById === actor.id ? sideId : null,
          }))
      : null,
    talk: null,
  }
})

/** One call for support, for whoever may answer it. Refuses: not-found. */
export const supportCall = query(z.object({ callId: z.string().max(60) }), async ({ db, actor }, { callId }) => {
  const { call, facts, groupName } = await visibleCall(db, actor, callId)
  return {
    id: callId,
    sessionId: call.sessionId,
    groupName,
    who: await nameOf(db, call.memberId),
    calledAt: call.calledAt,
    takenBy: call.takenBy ? await nameOf(db, call.takenBy) : null,
    passedOnAt: call.passedOnAt,
    endedAt: call.endedAt,
    /** Where they talk; for the two alone. */
    roomId: facts.isCaller || facts.isTaker ? call.roomId : null,
  }
})

const taker = alias(members, 'taker')

const openCalls = (db: Reader, sessionId: string) =>
  db
    .select({
      callId: chatSupportCalls.id,
      memberId: chatSupportCalls.memberId,
      who: members.name,
      roomId: chatSupportCalls.roomId,
      calledAt: chatSupportCalls.calledAt,
      cause: chatSupportCalls.cause,
      takenById: chatSupportCalls.takenBy,
      takenBy: taker.name,
      passedOnAt: chatSupportCalls.passedOnAt,
    })
    .from(chatSupportCalls)
    .innerJoin(members, eq(members.id, chatSupportCalls.memberId))
    .leftJoin(taker, eq(taker.id, chatSupportCalls.takenBy))
    .where(and(eq(chatSupportCalls.sessionId, sessionId), isNull(chatSupportCalls.endedAt)))
    .orderBy(asc(chatSupportCalls.calledAt))

/** The side conversation, as one of its two sees it. */
async function talkIn({ db, actor }: Asking, roomId: string) {
  const [row] = await db
    .select({ call: chatSupportCalls, title: chatSessions.title, sessionEndedAt: chatRooms.endedAt })
    .from(chatSupportCalls)
    .innerJoin(chatRooms, eq(chatRooms.id, chatSupportCalls.sessionId))
    .innerJoin(chatSessions, eq(chatSessions.id, chatSupportCalls.sessionId))
    .where(eq(chatSupportCalls.roomId, roomId))
  if (!row) return null
  const { call, title, sessionEndedAt } = row
  const isCaller = call.memberId === actor.id
  return {
    callId: call.id,
    sessionId: call.sessionId,
    sessionTitle: title,
    isSessionOpen: sessionEndedAt === null,
    isCaller,
    cause: call.cause,
    who: await nameOf(db, call.memberId),
    takenBy: call.takenBy ? await nameOf(db, call.takenBy) : null,
    calledAt: call.calledAt,
    /** When the people on call are asked, unless somebody answers; epoch milliseconds. */
    climbsAt: call.calledAt + answeredWithin,
    passedOn:
      call.passedOnAt === null
        ? null
        : { at: call.passedOnAt, unanswered: call.passedOnBy === 'system' && call.passedOnAt > call.calledAt },
    /** For whoever answers: what they wrote rings on, since somebody on the ladder should look too. */
    ringsOn: !isCaller && (await rings(db, await crisesOf(db, call))),
    endedAt: call.endedAt,
    nation: isCaller ? await nationOf(db, actor.id) : null,
  }
}

async function nameOf(db: Reader, memberId: string): Promise<string> {
  const [found] = await db.select({ name: members.name }).from(members).where(eq(members.id, memberId))
  return found?.name ?? 'Somebody'
}

async function nationOf(db: Reader, memberId: string) {
  const [row] = await db
    .select({ nation: preferences.nation })
    .from(preferences)
    .where(eq(preferences.memberId, memberId))
  return row?.nation ?? null
}
