import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { savedServices } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepServices } from './policy.ts'

/** A member lets a service they saved go, also one that is not shown any more. Refuses: forbidden. */
export const unsaveService = command(z.object({ serviceId: z.string().max(60) }), async (ctx, { serviceId }) => {
  demand(mayKeepServices(ctx.actor))
  await ctx.tx
    .delete(savedServices)
    .where(and(eq(savedServices.memberId, ctx.actor.id), eq(savedServices.serviceId, serviceId)))
})
