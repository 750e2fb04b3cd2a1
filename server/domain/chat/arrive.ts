import { z } from 'zod'
import { chatVisits } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { second } from '../kernel/time.ts'
import { atTheDoor } from './at-the-door.ts'
import { mayGoIn } from './policy.ts'
import { visibleRoom } from './rooms.ts'
import { hereFor, noteAttendance, visitOf } from './visits.ts'

/** Somebody comes into a room, or is still there. Reading is fine: nobody has to say anything. Refuses: not-found, forbidden. */
export const arrive = command(z.object({ roomId: z.string() }), async (ctx, { roomId }) => {
  const { tx, actor, now } = ctx
  const room = await visibleRoom(tx, actor, roomId, now)
  const before = await visitOf(tx, roomId, actor.id)
  const isKnown = before?.leftAt === null && now - before.seenAt < justSeen && before.looksAfter === room.isHost
  // A page that asks again a moment later writes nothing.
  if (isKnown) return
  demand(mayGoIn(actor, { ...room, ...(await atTheDoor(tx, room, { before, now })) }))
  const here = { seenAt: now, leftAt: null, looksAfter: room.isHost }
  await tx
    .insert(chatVisits)
    .values({ roomId, memberId: actor.id, firstCameAt: now, fromVersion: room.version, ...here })
    .onConflictDoUpdate({ target: [chatVisits.roomId, chatVisits.memberId], set: here })
  if (!before || before.leftAt !== null || now - before.seenAt > hereFor)
    await ctx.record({ name: 'chat.arrived', roomId, groupId: room.groupId, memberId: actor.id })
  await noteAttendance(ctx, room)
})

const justSeen = 20 * second
