import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { endSessionsOf } from './sessions.ts'

/** Signs somebody out everywhere: what they may do has changed, so they show again who they are. Only for the house itself. Refuses: forbidden. */
export const endEverySession = command(z.object({ memberId: z.string() }), async (ctx, { memberId }) => {
  demand(mayActForTheHouse(ctx.actor))
  await endSessionsOf(ctx, memberId)
})
