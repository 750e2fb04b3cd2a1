import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import { directoryEditions, directoryLocations, serviceAtLocations, serviceHours, services } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { openHours } from './open-hours.ts'
import { cellOf } from './points.ts'

/**
 * What is found by: brings places, hours and whatever else is looked up in line with these services as they now are. Every
 * command that writes a service, its states or its places calls this last, in the same transaction.
 */
export async function publishedChanged({ tx }: Pick<Context, 'tx'>, serviceIds: readonly string[]): Promise<void> {
  if (serviceIds.length === 0) return
  await placePoints(tx, serviceIds)
  await unrollHours(tx, serviceIds)
  await nextEdition(tx, 'services')
}

/** The next edition: whoever keeps a copy of what everybody sees makes it anew. */
export async function nextEdition(tx: Tx, name: 'services' | 'taxonomies'): Promise<void> {
  await tx
    .insert(directoryEditions)
    .values({ name, edition: 1 })
    .onConflictDoUpdate({ target: directoryEditions.name, set: { edition: sql`${directoryEditions.edition} + 1` } })
}

/** A point stands where everybody may know it: of published services whose place is no secret. */
async function placePoints(tx: Tx, serviceIds: readonly string[]) {
  const rows = await tx
    .select({
      number: serviceAtLocations.number,
      was: serviceAtLocations.cell,
      wasLatitude: serviceAtLocations.latitude,
      wasLongitude: serviceAtLocations.longitude,
      latitude: directoryLocations.latitude,
      longitude: directoryLocations.longitude,
      publishedAt: services.publishedAt,
      secretSince: services.placeSecretSince,
    })
    .from(serviceAtLocations)
    .innerJoin(services, eq(services.id, serviceAtLocations.serviceId))
    .innerJoin(directoryLocations, eq(directoryLocations.id, serviceAtLocations.locationId))
    .where(inArray(serviceAtLocations.serviceId, [...serviceIds]))
  for (const { number, was, wasLatitude, wasLongitude, latitude, longitude, publishedAt, secretSince } of rows) {
    const point =
      publishedAt !== null && secretSince === null && latitude !== null && longitude !== null
        ? { latitude, longitude, cell: cellOf({ latitude, longitude }) }
        : { latitude: null, longitude: null, cell: null }
    if (was === point.cell && wasLatitude === point.latitude && wasLongitude === point.longitude) continue
    await tx.update(serviceAtLocations).set(point).where(eq(serviceAtLocations.number, number))
  }
}

async function unrollHours(tx: Tx, serviceIds: readonly string[]) {
  const ids = [...serviceIds]
  await tx.delete(serviceHours).where(inArray(serviceHours.serviceId, ids))
  const shown = await tx
    .select({ id: services.id, schedules: services.schedules, publishedAt: services.publishedAt })
    .from(services)
    .where(inArray(services.id, ids))
  const there = await tx
    .select({ id: serviceAtLocations.serviceId, schedules: serviceAtLocations.schedules })
    .from(serviceAtLocations)
    .where(inArray(serviceAtLocations.serviceId, ids))
  const rows = shown
    .filter(({ publishedAt }) => publishedAt !== null)
    .flatMap(({ id, schedules }) => {
      const all = [...schedules, ...there.filter((one) => one.id === id).flatMap((one) => one.schedules)]
      return openHours(all).map((hours) => ({ serviceId: id, ...hours }))
    })
  for (let from = 0; from < rows.length; from += mostRowsAtOnce)
    await tx.insert(serviceHours).values(rows.slice(from, from + mostRowsAtOnce))
}

const mostRowsAtOnce = 500
