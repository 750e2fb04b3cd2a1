import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { close } from './closing.ts'
import { mayHost } from './policy.ts'
import { visibleSession } from './rooms.ts'

/** Whoever looks after a session closes it. Refuses: not-found, forbidden. */
export const closeRoom = command(z.object({ roomId: z.string() }), async (ctx, { roomId }) => {
  const room = await visibleSession(ctx.tx, ctx.actor, roomId, ctx.now)
  demand(mayHost(ctx.actor, room))
  if (room.isOpen) await close(ctx, room, 'closed')
  return { roomId, slug: room.slug }
})
