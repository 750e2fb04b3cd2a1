import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { openCall } from './opening-call.ts'
import { mayCallForSupport } from './policy.ts'
import { visibleSession } from './rooms.ts'

/**
 * Somebody in a session presses "I need support". Whoever looks after it hears at once, and nobody else ever does. Pressed
 * twice, it is one call. Refuses: not-found, forbidden, too-many.
 */
export const callForSupport = command(
  z.object({ roomId: z.string() }),
  async (ctx, { roomId }) => {
    const session = await visibleSession(ctx.tx, ctx.actor, roomId, ctx.now)
    demand(mayCallForSupport(ctx.actor, session))
    const call = await openCall(ctx, session, 'pressed')
    return { callId: call.id, roomId: call.roomId }
  },
  { limit: 'reporting' },
)
