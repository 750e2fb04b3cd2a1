import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { directoryLocations, serviceAtLocations } from '#db/schema/index.ts'

/** A service at one of its places, as both stand. */
export type StandingPlace = {
  readonly at: typeof serviceAtLocations.$inferSelect
  readonly location: typeof directoryLocations.$inferSelect
}

/** A form shows so many places of a service; the rest stay as they are. */
export const mostPlaces = 12

/** The places of a service in the order in which they came. */
export const standingPlaces = (db: Reader, serviceId: string): Promise<StandingPlace[]> =>
  db
    .select({ at: serviceAtLocations, location: directoryLocations })
    .from(serviceAtLocations)
    .innerJoin(directoryLocations, eq(directoryLocations.id, serviceAtLocations.locationId))
    .where(eq(serviceAtLocations.serviceId, serviceId))
    .orderBy(asc(serviceAtLocations.number))
