import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { serviceChecks, services } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { checkRunsOut } from './check-dates.ts'
import { mayKeepDirectory } from './policy.ts'
import { leaveState } from './service-states.ts'
import { changeTogether, ticked } from './services-together.ts'

/** An editor has checked these entries with the services today. Can be put back. Refuses: forbidden, invalid, conflict when none is here. */
export const markServicesChecked = command(z.object({ serviceIds: ticked }), async (ctx, { serviceIds }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { tx, now, newId, actor } = ctx
  const until = checkRunsOut(now)
  const done = await changeTogether(ctx, serviceIds, {
    cause: 'editor',
    change: async ({ id, version }) => {
      await tx
        .insert(serviceChecks)
        .values({ id: newId(), serviceId: id, how: 'editor', checkedBy: actor.id, checkedAt: now, until })
      await tx
        .update(services)
        .set({ checkedAt: now, checkedUntil: until, version: version + 1, changedAt: now })
        .where(eq(services.id, id))
      await leaveState(ctx, id, 'stale')
    },
  })
  await ctx.record({ name: 'services.checked', togetherId: done.togetherId })
  return done
})
