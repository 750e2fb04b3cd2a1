import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { open } from './opening.ts'
import { mayOpenDoors } from './policy.ts'
import { visibleDoor } from './visible-door.ts'

/** A facilitator opens the doors of a drop-in, from a quarter of an hour before it begins. Refuses: not-found, forbidden. */
export const openDoors = command(z.object({ roomId: z.string() }), async (ctx, { roomId }) => {
  const { tx, actor, now } = ctx
  const door = await visibleDoor(tx, actor, roomId, now)
  const { session, groupId } = door
  demand(mayOpenDoors(actor, { ...door, startsAt: session.startsAt, isOver: session.closedAt !== null }, now))
  // A colleague was faster.
  if (door.isOpen) return { roomId }
  await open(ctx, { id: roomId, groupId, graceMinutes: session.graceMinutes })
  return { roomId }
})
