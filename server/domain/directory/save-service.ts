import { z } from 'zod'
import { savedServices } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepServices } from './policy.ts'
import { visibleService } from './visible-service.ts'

/** A member keeps a service to find it again. Again changes nothing. Nobody else is told. Refuses: forbidden, not-found. */
export const saveService = command(z.object({ serviceId: z.string().max(60) }), async (ctx, { serviceId }) => {
  demand(mayKeepServices(ctx.actor))
  const { id } = await visibleService(ctx.tx, ctx.actor, serviceId)
  await ctx.tx
    .insert(savedServices)
    .values({ memberId: ctx.actor.id, serviceId: id, savedAt: ctx.now })
    .onConflictDoNothing()
})
