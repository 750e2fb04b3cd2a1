import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { goOut } from './going-out.ts'
import { roomFor } from './rooms.ts'

/** Somebody goes out of a room: by the door, by closing the page, or because they lost the right to be there. Refuses: not-found. */
export const leave = command(
  z.object({ roomId: z.string() }),
  async (ctx, { roomId }) => goOut(ctx, await roomFor(ctx.tx, ctx.actor, roomId, ctx.now), ctx.actor.id),
  { evenKeptOut: true },
)
