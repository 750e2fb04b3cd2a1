import { z } from 'zod'
import { type Asking, query } from '../kernel/command.ts'
import { peopleApartFrom } from '../safety/index.ts'
import { messagesBefore, messagesChanged, type Reading } from './messages.ts'
import { mayHost, maySend, secondThoughts } from './policy.ts'
import { type SeenRoom, visibleRoom } from './rooms.ts'
import { countHere, readsFrom } from './visits.ts'

/** How many changes are told at once; whoever was away longer asks again. */
const changesAtOnce = 200

const readingIn = async ({ db, actor }: Asking, room: SeenRoom): Promise<Reading> => ({
  actor,
  apart: await peopleApartFrom(db, actor.id),
  fromVersion: await readsFrom(db, room, actor.id),
})

/** A room with its newest messages, or those before a place in the order. Refuses: not-found. */
export const roomPage = query(
  z.object({ roomId: z.string(), before: z.coerce.number().int().positive().nullish().catch(null) }),
  async (ctx, { roomId, before }) => {
    const { db, actor, now } = ctx
    const room = await visibleRoom(db, actor, roomId, now)
    const { seen, hasEarlier } = await messagesBefore(db, room, await readingIn(ctx, room), before ?? null)
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
      here: await countHere(db, roomId, now),
      maySend: maySend(actor, room, now),
      mayHost: mayHost(actor, room).allowed,
      secondThoughts,
    }
  },
)

/** What came or changed in a room after a version, for whoever was away or has just come in. `last` is where to go on from. Refuses: not-found. */
export const roomChanges = query(
  z.object({ roomId: z.string(), after: z.coerce.number().int().nonnegative() }),
  async (ctx, { roomId, after }) => {
    const { db, actor, now } = ctx
    const room = await visibleRoom(db, actor, roomId, now)
    const { seen, last } = await messagesChanged(db, room, await readingIn(ctx, room), after, changesAtOnce)
    return { messages: seen, last, isAll: last >= room.version, mayHost: mayHost(actor, room).allowed }
  },
)
