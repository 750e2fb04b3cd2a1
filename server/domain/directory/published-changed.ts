import { and, eq, exists, inArray, ne, sql } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import {
  directoryEditions,
  directoryLocations,
  type Schedule,
  serviceAtLocations,
  serviceHours,
  serviceLinkChecks,
  services,
} from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { placeOfPostcode, readPostcode } from '../places/index.ts'
import { insertEach } from './insert-each.ts'
import { openHours } from './open-hours.ts'
import { cellOf, type Point, pointOf } from './points.ts'
import { indexServices } from './search/index-services.ts'

/**
 * What is found by: brings places, hours and whatever else is looked up in line with these services as they now are. Every
 * command that writes a service, its states or its places calls this last, in the same transaction.
 */
export async function publishedChanged({ tx }: Pick<Context, 'tx'>, serviceIds: readonly string[]): Promise<void> {
  if (serviceIds.length === 0) return
  await placePoints(tx, serviceIds)
  await unrollHours(tx, serviceIds)
  await indexServices(tx, serviceIds)
  await lookAtNewLinks(tx, serviceIds)
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
      postcode: directoryLocations.postcode,
      publishedAt: services.publishedAt,
      secretSince: services.placeSecretSince,
    })
    .from(serviceAtLocations)
    .innerJoin(services, eq(services.id, serviceAtLocations.serviceId))
    .innerJoin(directoryLocations, eq(directoryLocations.id, serviceAtLocations.locationId))
    .where(inArray(serviceAtLocations.serviceId, [...serviceIds]))
  const move = tx.prepared('move-service-point', (writer) =>
    writer
      .update(serviceAtLocations)
      .set({
        latitude: sql`${sql.placeholder('latitude')}`,
        longitude: sql`${sql.placeholder('longitude')}`,
        cell: sql`${sql.placeholder('cell')}`,
      })
      .where(eq(serviceAtLocations.number, sql.placeholder('number'))),
  )
  for (const { number, was, wasLatitude, wasLongitude, publishedAt, secretSince, ...where } of rows) {
    const isShown = publishedAt !== null && secretSince === null
    const found = isShown ? await pointWithin(tx, where) : null
    const point = found ? { ...found, cell: cellOf(found) } : { latitude: null, longitude: null, cell: null }
    if (was === point.cell && wasLatitude === point.latitude && wasLongitude === point.longitude) continue
    await move.execute({ ...point, number })
  }
}

type Where = { readonly latitude: number | null; readonly longitude: number | null; readonly postcode: string | null }

/** Its own point; else that of its postcode, when we know it better than by its town. */
async function pointWithin(tx: Tx, { latitude, longitude, postcode }: Where): Promise<Point | null> {
  if (latitude !== null && longitude !== null) return { latitude, longitude }
  const read = postcode === null ? null : readPostcode(postcode)
  const place = read && (await placeOfPostcode(tx, read))
  return place && !place.isRough ? pointOf(place.latitude, place.longitude) : null
}

async function unrollHours(tx: Tx, serviceIds: readonly string[]) {
  const ids = [...serviceIds]
  await tx.delete(serviceHours).where(inArray(serviceHours.serviceId, ids))
  const shown = await tx
    .select({ id: services.id, schedules: services.schedules, publishedAt: services.publishedAt })
    .from(services)
    .where(inArray(services.id, ids))
  const there = new Map<string, Schedule[]>()
  const atPlaces = await tx
    .select({ id: serviceAtLocations.serviceId, schedules: serviceAtLocations.schedules })
    .from(serviceAtLocations)
    .where(inArray(serviceAtLocations.serviceId, ids))
  for (const { id, schedules } of atPlaces) there.set(id, [...(there.get(id) ?? []), ...schedules])
  const rows = shown
    .filter(({ publishedAt }) => publishedAt !== null)
    .flatMap(({ id, schedules }) => {
      const all = [...schedules, ...(there.get(id) ?? [])]
      return openHours(all).map((hours) => ({ serviceId: id, ...hours }))
    })
  await insertEach(tx, 'add-service-hours', serviceHours, rows)
}

/** Another web address than the one that was looked at is looked at at once. */
async function lookAtNewLinks(tx: Tx, serviceIds: readonly string[]) {
  const another = tx
    .select({ one: sql`1` })
    .from(serviceLinkChecks)
    .where(and(eq(serviceLinkChecks.serviceId, services.id), ne(serviceLinkChecks.url, services.url)))
  await tx
    .update(services)
    .set({ linkDueAt: 0 })
    .where(and(inArray(services.id, [...serviceIds]), ne(services.linkDueAt, 0), exists(another)))
}
