import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepDirectory } from './policy.ts'
import { enterState, leaveState } from './service-states.ts'
import { changeTogether, ticked } from './services-together.ts'

const input = z.object({
  serviceIds: ticked,
  because: z.string().trim().min(3, 'Say why in a few words').max(300, 'Say it in fewer words'),
})

/** From now on only editors and owners see these entries. Can be put back. Refuses: forbidden, invalid, conflict when none is here. */
export const unpublishServices = command(input, async (ctx, { serviceIds, because }) => {
  demand(mayKeepDirectory(ctx.actor))
  const done = await changeTogether(ctx, serviceIds, {
    cause: 'editor',
    change: async ({ id }) => {
      await leaveState(ctx, id, 'published')
      await enterState(ctx, id, 'unpublished', because)
    },
  })
  await ctx.record({ name: 'services.unpublished', togetherId: done.togetherId })
  return done
})
