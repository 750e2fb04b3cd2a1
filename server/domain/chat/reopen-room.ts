import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { open } from './opening.ts'
import { mayReopen } from './policy.ts'
import { visibleSession } from './rooms.ts'
import { noteAttendance } from './visits.ts'

/** A chat that was closed a moment ago, by hand or because nobody who looks after it was there, goes on where it was. Refuses: not-found, forbidden. */
export const reopenRoom = command(z.object({ roomId: z.string() }), async (ctx, { roomId }) => {
  const room = await visibleSession(ctx.tx, ctx.actor, roomId, ctx.now)
  const { session, groupId } = room
  demand(mayReopen(ctx.actor, { ...room, ...session }, ctx.now))
  if (room.isOpen) return { roomId }
  await open(ctx, { id: roomId, groupId, graceMinutes: session.graceMinutes })
  await noteAttendance(ctx, { ...room, isOpen: true, session: { ...session, unattendedSince: ctx.now } })
  return { roomId }
})
