import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { stopHosting } from './hosting.ts'
import { mayHost, mayShareHosting } from './policy.ts'
import { visibleSession } from './rooms.ts'

/** Somebody who was asked to help with a session does so no more: they lay it down, or a colleague ends it. Facilitators of the group stay. Refuses: not-found, forbidden. */
export const endCoHost = command(
  z.object({ roomId: z.string(), memberId: z.string() }),
  async (ctx, { roomId, memberId }) => {
    const room = await visibleSession(ctx.tx, ctx.actor, roomId, ctx.now)
    demand(memberId === ctx.actor.id ? mayHost(ctx.actor, room) : mayShareHosting(ctx.actor, room))
    await stopHosting(ctx, room, memberId)
    return { roomId }
  },
)
