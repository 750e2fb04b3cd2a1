import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepDirectory } from './policy.ts'
import { enterState, leaveState } from './service-states.ts'
import { changeTogether } from './services-together.ts'
import { visibleService } from './visible-service.ts'

const input = z.object({
  serviceId: z.string().max(60),
  because: z.string().trim().min(3, 'Say why in a few words').max(300, 'Say it in fewer words'),
})

/** A place where people hide: from now on nobody is told where it is. Refuses: forbidden, not-found, invalid. */
export const hideServicePlace = command(input, async (ctx, { serviceId, because }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { id } = await visibleService(ctx.tx, ctx.actor, serviceId)
  await changeTogether(ctx, [id], { cause: 'editor', change: () => enterState(ctx, id, 'place-secret', because) })
  await ctx.record({ name: 'service-place.hidden', serviceId: id })
})

/** Its place is no secret, an editor has made sure: everybody may know it. Refuses: forbidden, not-found, invalid. */
export const tellServicePlace = command(input, async (ctx, { serviceId }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { id } = await visibleService(ctx.tx, ctx.actor, serviceId)
  await changeTogether(ctx, [id], { cause: 'editor', change: () => leaveState(ctx, id, 'place-secret') })
  await ctx.record({ name: 'service-place.told', serviceId: id })
})
