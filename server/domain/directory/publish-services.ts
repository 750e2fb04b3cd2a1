import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepDirectory } from './policy.ts'
import { enterState, leaveState } from './service-states.ts'
import { changeTogether, ticked } from './services-together.ts'

/** From now on everybody may see these entries. Can be put back. Refuses: forbidden, invalid, conflict when none is here. */
export const publishServices = command(z.object({ serviceIds: ticked }), async (ctx, { serviceIds }) => {
  demand(mayKeepDirectory(ctx.actor))
  const done = await changeTogether(ctx, serviceIds, {
    cause: 'editor',
    change: async ({ id }) => {
      for (const state of ['draft', 'unpublished', 'vanished'] as const) await leaveState(ctx, id, state)
      await enterState(ctx, id, 'published')
    },
  })
  await ctx.record({ name: 'services.published', togetherId: done.togetherId })
  return done
})
