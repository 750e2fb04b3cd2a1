import { and, asc, eq, gt, gte, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { serviceStates, services } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand, mayActForTheHouse } from '../../kernel/policy.ts'
import { publishedChanged } from '../published-changed.ts'
import { enterState, leaveState } from '../service-states.ts'

const atOnce = 100

/**
 * Marks services whose check has run out as not checked lately, and takes the mark from those that were checked since, also by
 * their feed. Some at a time; answers with where to go on. Only for the house itself. Refuses: forbidden.
 */
export const letChecksRunOut = command(
  z.object({ afterUntil: z.number().default(0), afterNumber: z.number().default(0) }),
  async (ctx, { afterUntil, afterNumber }) => {
    const { tx, now } = ctx
    demand(mayActForTheHouse(ctx.actor))
    const back = await tx
      .select({ id: services.id })
      .from(serviceStates)
      .innerJoin(services, eq(services.id, serviceStates.serviceId))
      .where(and(eq(serviceStates.state, 'stale'), isNull(serviceStates.endedAt), gte(services.checkedUntil, now)))
      .limit(atOnce)
    for (const { id } of back) await leaveState(ctx, id, 'stale')
    const out = await tx
      .select({ id: services.id, until: services.checkedUntil, number: services.number })
      .from(services)
      .where(
        and(
          isNotNull(services.publishedAt),
          lt(services.checkedUntil, now),
          or(
            gt(services.checkedUntil, afterUntil),
            and(eq(services.checkedUntil, afterUntil), gt(services.number, afterNumber)),
          ),
          sql`not exists (select 1 from ${serviceStates} where ${serviceStates.serviceId} = ${services.id}
            and ${serviceStates.state} = 'stale' and ${serviceStates.endedAt} is null)`,
        ),
      )
      .orderBy(asc(services.checkedUntil), asc(services.number))
      .limit(atOnce)
    for (const { id } of out) {
      await enterState(ctx, id, 'stale', 'Its check has run out')
      await ctx.record({ name: 'service.check-ran-out', serviceId: id })
    }
    await publishedChanged(
      ctx,
      [...back, ...out].map(({ id }) => id),
    )
    const last = out.at(-1)
    if (last) return { next: { afterUntil: last.until ?? 0, afterNumber: last.number } }
    return { next: back.length === atOnce ? { afterUntil, afterNumber } : null }
  },
)
