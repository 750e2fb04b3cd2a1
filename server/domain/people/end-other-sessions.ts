import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepAccount } from './policy.ts'
import { endSessionsOf } from './sessions.ts'

export const EndOtherSessionsInput = z.object({ keepId: z.string() })

/** A member signs out everywhere but on the device they hold. Refuses: forbidden. */
export const endOtherSessions = command(
  EndOtherSessionsInput,
  async (ctx, { keepId }) => {
    demand(mayKeepAccount(ctx.actor))
    return { ended: await endSessionsOf(ctx, ctx.actor.id, keepId) }
  },
  { evenKeptOut: true },
)
