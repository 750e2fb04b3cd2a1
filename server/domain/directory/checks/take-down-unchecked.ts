import { and, asc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { serviceChecks, serviceClaims, serviceStates, services } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand, mayActForTheHouse } from '../../kernel/policy.ts'
import { publishedChanged } from '../published-changed.ts'
import { enterState, leaveState } from '../service-states.ts'
import { nobodyChecked } from './keep-check.ts'

const atOnce = 50

/** How many months an entry stands with the mark "not checked lately" before it is taken from view. */
export const staleMonths = 3

/**
 * Takes from view what has stood unchecked for three months since it was marked, when somebody here looks after it: its owner, or
 * an editor who has checked it before. What only a feed looks after stays, with its mark, until the feed lets go of it. Some at a
 * time; answers how many. Only for the house itself. Refuses: forbidden.
 */
export const takeDownUnchecked = command(z.object({}), async (ctx) => {
  const { tx, now } = ctx
  demand(mayActForTheHouse(ctx.actor))
  const due = await tx
    .select({ id: services.id })
    .from(serviceStates)
    .innerJoin(services, eq(services.id, serviceStates.serviceId))
    .where(
      and(
        eq(serviceStates.state, 'stale'),
        isNull(serviceStates.endedAt),
        lt(serviceStates.startedAt, monthsBefore(now)),
        isNotNull(services.publishedAt),
        lt(services.checkedUntil, now),
        sql`(exists (select 1 from ${serviceClaims} where ${serviceClaims.serviceId} = ${services.id}
            and ${serviceClaims.provedAt} is not null and ${serviceClaims.endedAt} is null)
          or exists (select 1 from ${serviceChecks} where ${serviceChecks.serviceId} = ${services.id}
            and ${serviceChecks.how} in ('owner', 'editor')))`,
      ),
    )
    .orderBy(asc(serviceStates.startedAt))
    .limit(atOnce)
  for (const { id } of due) {
    await leaveState(ctx, id, 'published')
    await enterState(ctx, id, 'unpublished', nobodyChecked)
    await ctx.record({ name: 'service.unpublished-unchecked', serviceId: id, at: now })
  }
  await publishedChanged(
    ctx,
    due.map(({ id }) => id),
  )
  return { taken: due.length }
})

function monthsBefore(now: number): number {
  const then = new Date(now)
  then.setUTCMonth(then.getUTCMonth() - staleMonths)
  return then.getTime()
}
