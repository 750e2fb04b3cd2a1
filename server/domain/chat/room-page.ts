import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { tagged } from './hosts.ts'
import { messageFor, messagesBefore, messagesChanged, readingIn } from './messages.ts'
import { versionNumber } from './order.ts'
import { mayHost, maySend, secondThoughts } from './policy.ts'
import { visibleRoom } from './rooms.ts'
import { countHere } from './visits.ts'

/** How many changes are told at once; whoever was away longer asks again. */
const changesAtOnce = 200

/** A room with its newest messages, or those before a place in the order. Refuses: not-found. */
export const roomPage = query(
  z.object({ roomId: z.string(), before: versionNumber.nullish().catch(null) }),
  async (ctx, { roomId, before }) => {
    const { db, actor, now } = ctx
    const room = await visibleRoom(db, actor, roomId, now)
    const { seen, hasEarlier } = await messagesBefore(db, room, await readingIn(db, actor, room), before ?? null)
    const { session } = room
    return {
      room: {
        id: room.id,
        kind: room.kind,
        slug: room.slug,
        groupName: room.groupName,
        title: session?.title ?? null,
        startsAt: session?.startsAt ?? null,
        endsAt: session?.endsAt ?? null,
        isOpen: room.isOpen,
        ending: session?.ending ?? null,
        unattended: session?.unattended ?? null,
        unattendedSince: session?.unattendedSince ?? null,
        slowSeconds: session?.slowSeconds ?? 0,
        version: room.version,
      },
      messages: seen,
      hasEarlier,
      hostIds: await tagged(db, room),
      here: await countHere(db, roomId, now),
      maySend: maySend(actor, room, now),
      mayHost: mayHost(actor, room).allowed,
      secondThoughts,
    }
  },
)

/** What came or changed in a room after a version, for whoever was away or has just come in. `last` is where to go on from. Refuses: not-found. */
export const roomChanges = query(
  z.object({ roomId: z.string(), after: versionNumber }),
  async (ctx, { roomId, after }) => {
    const { db, actor, now } = ctx
    const room = await visibleRoom(db, actor, roomId, now)
    const { seen, last } = await messagesChanged(db, room, await readingIn(db, actor, room), after, changesAtOnce)
    return { messages: seen, last, isAll: last >= room.version, mayHost: mayHost(actor, room).allowed }
  },
)

/** Some messages as this reader sees them now, after changes that not everybody may hear whole; those that are not theirs to see are left out. Refuses: not-found. */
export const theseMessages = query(
  z.object({ roomId: z.string(), messageIds: z.array(z.string().max(60)).max(50) }),
  async (ctx, { roomId, messageIds }) => {
    const { db, actor, now } = ctx
    const room = await visibleRoom(db, actor, roomId, now)
    const reader = await readingIn(db, actor, room)
    const found = await Promise.all(messageIds.map((messageId) => messageFor(db, room, reader, messageId)))
    return { messages: found.filter((message) => message !== null) }
  },
)

/** How many are in a room now, for the house to tell everybody in it. Refuses: forbidden. */
export const headcount = query(z.object({ roomId: z.string() }), async ({ db, actor, now }, { roomId }) => {
  demand(mayActForTheHouse(actor))
  return countHere(db, roomId, now)
})
