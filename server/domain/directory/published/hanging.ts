import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  directoryLocations,
  organizations,
  serviceAtLocations,
  services,
  serviceTerms,
  taxonomyTerms,
} from '#db/schema/index.ts'
import type { Hanging } from './as-open-referral.ts'

type Service = typeof services.$inferSelect

/** Published services by their numbers, in that order. */
export async function servicesNumbered(db: Reader, numbers: readonly number[]): Promise<readonly Service[]> {
  if (numbers.length === 0) return []
  return db
    .select()
    .from(services)
    .where(inArray(services.number, [...numbers]))
    .orderBy(asc(services.number))
}

/** The organizations of these services, by id. */
export async function organizationsOf(db: Reader, all: readonly Service[]) {
  const ids = [...new Set(all.flatMap(({ organizationId }) => organizationId ?? []))]
  const rows = ids.length === 0 ? [] : await db.select().from(organizations).where(inArray(organizations.id, ids))
  return new Map(rows.map((row) => [row.id, row]))
}

/** What hangs on each of these services, by its id: everybody may know all of it. */
export async function hangingOn(db: Reader, all: readonly Service[]): Promise<ReadonlyMap<string, Hanging>> {
  const runners = await organizationsOf(db, all)
  const open = all.filter(({ placeSecretSince }) => placeSecretSince === null).map(({ id }) => id)
  const places =
    open.length === 0
      ? []
      : await db
          .select({ place: serviceAtLocations, location: directoryLocations })
          .from(serviceAtLocations)
          .innerJoin(directoryLocations, eq(directoryLocations.id, serviceAtLocations.locationId))
          .where(inArray(serviceAtLocations.serviceId, open))
          .orderBy(asc(serviceAtLocations.number))
  const terms =
    all.length === 0
      ? []
      : await db
          .select({ link: serviceTerms, term: taxonomyTerms })
          .from(serviceTerms)
          .innerJoin(taxonomyTerms, eq(taxonomyTerms.id, serviceTerms.termId))
          .where(
            inArray(
              serviceTerms.serviceId,
              all.map(({ id }) => id),
            ),
          )
          .orderBy(asc(taxonomyTerms.number))
  return new Map(
    all.map(({ id, organizationId }) => [
      id,
      {
        organization: runners.get(organizationId ?? ''),
        places: places.filter(({ place }) => place.serviceId === id),
        terms: terms.filter(({ link }) => link.serviceId === id).map(({ link, term }) => ({ ...link, term })),
      },
    ]),
  )
}
