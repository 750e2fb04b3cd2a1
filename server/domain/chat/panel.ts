import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { chatHands, chatMeasures, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { hostsOf } from './hosts.ts'
import { letThroughIn } from './let-throughs.ts'
import { mayHost, mayReadPanel, mayReopen, mayShareHosting } from './policy.ts'
import { visibleSession } from './rooms.ts'
import { peopleHere } from './visits.ts'
import { keptBackIn, waitingIn } from './waiting.ts'

/** Everything a facilitator has beside a chat. */
export type Panel = Awaited<ReturnType<typeof panel.handle>>

/** What waits, whose hand is up, who is here, what was done: for whoever looks after a session, and for moderators to read. Refuses: not-found, forbidden. */
export const panel = query(z.object({ roomId: z.string() }), async ({ db, actor, now }, { roomId }) => {
  const room = await visibleSession(db, actor, roomId, now)
  demand(mayReadPanel(actor, room))
  const { session } = room
  const measures = await measuresIn(db, roomId)
  const hosts = await hostsOf(db, room)
  const hostIds = new Set(hosts.map(({ id }) => id))
  const here = await peopleHere(db, roomId, now)
  return {
    roomId,
    title: session.title,
    slug: room.slug,
    groupName: room.groupName,
    isOpen: room.isOpen,
    mayAct: mayHost(actor, room).allowed,
    mayShare: mayShareHosting(actor, room).allowed,
    mayReopen: session.closedAt !== null && mayReopen(actor, { ...room, ...session }, now).allowed,
    myId: actor.id,
    now,
    waiting: await waitingIn(db, roomId, now),
    keptBack: await keptBackIn(db, roomId),
    letThrough: await letThroughIn(db, roomId),
    hands: await handsUp(db, roomId),
    people: here.map((person) => ({
      ...person,
      looksAfter: person.looksAfter || hostIds.has(person.id),
      notes: measures.filter(
        ({ kind, aboutId, undoneAt }) => kind === 'note' && aboutId === person.id && undoneAt === null,
      ),
      mutedUntil:
        measures.find(
          ({ kind, aboutId, undoneAt, until }) =>
            kind === 'mute' && aboutId === person.id && undoneAt === null && (until ?? 0) > now,
        )?.until ?? null,
    })),
    hosts: hosts.map((host) => ({
      ...host,
      leads: hosts.some(({ leads }) => leads) ? host.leads : host.id === session.openedBy,
    })),
    measures,
    inForce: {
      slowSeconds: session.slowSeconds,
      slowMode: standing(measures, 'slow-mode'),
      checkAll: standing(measures, 'check-all'),
      pauseArrivals: standing(measures, 'pause-arrivals'),
    },
  }
})

type Measure = Awaited<ReturnType<typeof measuresIn>>[number]

/** The id of what holds for the whole room, to undo it by; null when it does not hold. */
const standing = (measures: readonly Measure[], kind: Measure['kind']) =>
  measures.find((one) => one.kind === kind && one.undoneAt === null)?.id ?? null

const taker = alias(members, 'taker')
const undoer = alias(members, 'undoer')
const mostShown = 200

const measuresIn = async (db: Reader, roomId: string) =>
  db
    .select({
      id: chatMeasures.id,
      kind: chatMeasures.kind,
      aboutId: chatMeasures.aboutId,
      about: members.name,
      words: chatMeasures.words,
      by: taker.name,
      takenAt: chatMeasures.takenAt,
      until: chatMeasures.until,
      undoneAt: chatMeasures.undoneAt,
      undoneBy: undoer.name,
    })
    .from(chatMeasures)
    .leftJoin(members, eq(members.id, chatMeasures.aboutId))
    .leftJoin(taker, eq(taker.id, chatMeasures.takenBy))
    .leftJoin(undoer, eq(undoer.id, chatMeasures.undoneBy))
    .where(eq(chatMeasures.roomId, roomId))
    .orderBy(desc(chatMeasures.takenAt), desc(chatMeasures.id))
    .limit(mostShown)

const handsUp = async (db: Reader, roomId: string) =>
  db
    .select({ id: chatHands.memberId, name: members.name, raisedAt: chatHands.raisedAt })
    .from(chatHands)
    .innerJoin(members, eq(members.id, chatHands.memberId))
    .where(and(eq(chatHands.roomId, roomId), isNull(chatHands.askedAt)))
    .orderBy(asc(chatHands.raisedAt))
    .limit(mostShown)
