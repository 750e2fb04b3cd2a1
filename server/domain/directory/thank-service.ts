import { z } from 'zod'
import { serviceThanks } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepServices } from './policy.ts'
import { visibleService } from './visible-service.ts'

/** A member says that a service helped. Counted with others, never shown with who. Again changes nothing. Refuses: forbidden, not-found. */
export const thankService = command(z.object({ serviceId: z.string().max(60) }), async (ctx, { serviceId }) => {
  demand(mayKeepServices(ctx.actor))
  const { id } = await visibleService(ctx.tx, ctx.actor, serviceId)
  await ctx.tx
    .insert(serviceThanks)
    .values({ serviceId: id, memberId: ctx.actor.id, thankedAt: ctx.now })
    .onConflictDoNothing()
})
