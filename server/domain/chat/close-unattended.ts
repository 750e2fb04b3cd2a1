import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { minute } from '../kernel/time.ts'
import { close } from './closing.ts'
import { roomFor } from './rooms.ts'

/** A room in which no facilitator has been for the whole grace closes itself. Refuses: forbidden, not-found. */
export const closeUnattended = command(
  z.object({ roomId: z.string(), since: z.number() }),
  async (ctx, { roomId, since }) => {
    demand(mayActForTheHouse(ctx.actor))
    const room = await roomFor(ctx.tx, ctx.actor, roomId, ctx.now)
    const { session } = room
    // Somebody came meanwhile, and perhaps went again: then another job watches.
    if (!session || !room.isOpen || session.unattended !== 'closes' || session.unattendedSince !== since) return
    if (ctx.now - since >= session.graceMinutes * minute) await close(ctx, room, 'nobody-there')
  },
)
