import { and, asc, eq, isNotNull, isNull, lte, ne, or } from 'drizzle-orm'
import { z } from 'zod'
import { serviceLinkChecks, services } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'

/** How long the answer of a web address holds. */
const linkHolds = 14 * day

/** A few web addresses of shown services that nobody has looked at, or not for two weeks. Refuses: forbidden. */
export const linksToCheck = query(
  z.object({ limit: z.number().int().min(1).max(20).default(3) }),
  async (ctx, { limit }) => {
    const { db, actor, now } = ctx
    demand(mayActForTheHouse(actor))
    const link = { serviceId: services.id, url: services.url }
    const isShown = and(isNotNull(services.publishedAt), isNotNull(services.url), ne(services.url, ''))
    const fresh = await db
      .select(link)
      .from(services)
      .leftJoin(serviceLinkChecks, eq(serviceLinkChecks.serviceId, services.id))
      .where(and(isShown, or(isNull(serviceLinkChecks.serviceId), ne(serviceLinkChecks.url, services.url))))
      .orderBy(asc(services.number))
      .limit(limit)
    const again = await db
      .select(link)
      .from(serviceLinkChecks)
      .innerJoin(services, eq(services.id, serviceLinkChecks.serviceId))
      .where(and(lte(serviceLinkChecks.checkedAt, now - linkHolds), isShown, eq(serviceLinkChecks.url, services.url)))
      .orderBy(asc(serviceLinkChecks.checkedAt))
      .limit(limit)
    return [...fresh, ...again].slice(0, limit).map(({ serviceId, url }) => ({ serviceId, url: url ?? '' }))
  },
)
