import { and, asc, isNotNull, lte, ne } from 'drizzle-orm'
import { z } from 'zod'
import { services } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

/** A few web addresses of shown services that are due to be looked at, the longest due first. Refuses: forbidden. */
export const linksToCheck = query(
  z.object({ limit: z.number().int().min(1).max(20).default(3) }),
  async ({ db, actor, now }, { limit }) => {
    demand(mayActForTheHouse(actor))
    const due = await db
      .select({ serviceId: services.id, url: services.url })
      .from(services)
      .where(
        and(
          isNotNull(services.publishedAt),
          isNotNull(services.url),
          ne(services.url, ''),
          lte(services.linkDueAt, now),
        ),
      )
      .orderBy(asc(services.linkDueAt), asc(services.number))
      .limit(limit)
    return due.map(({ serviceId, url }) => ({ serviceId, url: url ?? '' }))
  },
)
