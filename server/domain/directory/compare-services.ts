import { and, asc, desc, eq, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import {
  directoryFeeds,
  directoryLocations,
  organizations,
  serviceAtLocations,
  serviceLikenesses,
  serviceMerges,
  services,
} from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeepDirectory } from './policy.ts'

/** Two entries beside each other, whether they were noticed as alike, and whether they are merged. Refuses: forbidden, not-found. */
export const compareServices = query(
  z.object({ serviceId: z.string().max(60), otherId: z.string().max(60) }),
  async ({ db, actor }, { serviceId, otherId }) => {
    demand(mayKeepDirectory(actor))
    const pair = (one: typeof serviceLikenesses | typeof serviceMerges) =>
      'otherId' in one
        ? or(
            and(eq(one.serviceId, serviceId), eq(one.otherId, otherId)),
            and(eq(one.serviceId, otherId), eq(one.otherId, serviceId)),
          )
        : or(
            and(eq(one.keptId, serviceId), eq(one.goneId, otherId)),
            and(eq(one.keptId, otherId), eq(one.goneId, serviceId)),
          )
    const [likeness] = await db.select().from(serviceLikenesses).where(pair(serviceLikenesses))
    const [merge] = await db
      .select({ id: serviceMerges.id, keptId: serviceMerges.keptId, mergedAt: serviceMerges.mergedAt })
      .from(serviceMerges)
      .where(and(pair(serviceMerges), isNull(serviceMerges.undoneAt)))
      .orderBy(desc(serviceMerges.mergedAt))
    return {
      one: await entry(db, serviceId),
      other: await entry(db, otherId),
      likenessId: likeness && likeness.settledAt === null ? likeness.id : null,
      why: likeness?.why ?? null,
      merge: merge ?? null,
    }
  },
)

async function entry(db: Reader, id: string) {
  const [found] = await db
    .select({ service: services, organization: organizations.name, feed: directoryFeeds.name })
    .from(services)
    .leftJoin(organizations, eq(organizations.id, services.organizationId))
    .leftJoin(directoryFeeds, eq(directoryFeeds.id, services.feedId))
    .where(eq(services.id, id))
  if (!found) throw notFound('Service')
  const places = await db
    .select({ name: directoryLocations.name, town: directoryLocations.town, postcode: directoryLocations.postcode })
    .from(serviceAtLocations)
    .innerJoin(directoryLocations, eq(directoryLocations.id, serviceAtLocations.locationId))
    .where(eq(serviceAtLocations.serviceId, id))
    .orderBy(asc(serviceAtLocations.number))
    .limit(10)
  const { service, organization, feed } = found
  const { name, description, url, email, phones, eligibility, publishedAt, checkedAt, changedAt } = service
  return {
    id,
    name,
    description,
    url,
    email,
    phones: phones.map(({ number }) => number),
    eligibility,
    publishedAt,
    checkedAt,
    changedAt,
    organization,
    feed,
    places,
  }
}
