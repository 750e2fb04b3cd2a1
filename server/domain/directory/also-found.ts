import { and, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { services, serviceThanks } from '#db/schema/index.ts'

/** Fewer thanks than this say who gave them, in a small place. */
export const fewestThanks = 5

/**
 * "People here also found": up to three services that those who thanked this one thanked too. From explicit thanks only,
 * and only where at least five people did, so that nobody can be told from it.
 */
export async function alsoFound(
  db: Reader,
  serviceId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  // The newest thanks speak for the service as it is now, and bound the work for one that thousands thanked.
  const thankers = db
    .select({ memberId: serviceThanks.memberId })
    .from(serviceThanks)
    .where(eq(serviceThanks.serviceId, serviceId))
    .orderBy(desc(serviceThanks.thankedAt))
    .limit(500)
  const count = sql<number>`count(*)`.mapWith(Number)
  return db
    .select({ id: services.id, name: services.name })
    .from(serviceThanks)
    .innerJoin(services, and(eq(services.id, serviceThanks.serviceId), isNotNull(services.publishedAt)))
    .where(and(inArray(serviceThanks.memberId, thankers), ne(serviceThanks.serviceId, serviceId)))
    .groupBy(services.id, services.name)
    .having(sql`${count} >= ${fewestThanks}`)
    .orderBy(desc(count), services.name)
    .limit(3)
}
