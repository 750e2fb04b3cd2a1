import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { serviceThanks } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepServices } from './policy.ts'

/** A member takes their thanks to a service back. Refuses: forbidden. */
export const takeBackThanks = command(z.object({ serviceId: z.string().max(60) }), async (ctx, { serviceId }) => {
  demand(mayKeepServices(ctx.actor))
  await ctx.tx
    .delete(serviceThanks)
    .where(and(eq(serviceThanks.memberId, ctx.actor.id), eq(serviceThanks.serviceId, serviceId)))
})
