import { and, asc, avg, eq, gt, inArray, isNotNull, like, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { directoryLocations, serviceAtLocations, services } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { notFound } from '../../kernel/refusal.ts'
import { ukPostcode } from '../incoming/ways-to-reach.ts'
import { cellsAround, metresBetween, type Point } from '../points.ts'
import { locationInList, placeInFull, serviceInFull, serviceInList } from './as-open-referral.ts'
import { fitting, openPlaces } from './conditions.ts'
import { hangingOn, organizationsOf } from './hanging.ts'
import { asked, pageOf, serviceWishes } from './parameters.ts'
import { enveloped, numbersOn, walkOf } from './walk.ts'

const input = pageOf.extend(serviceWishes.shape).extend({
  full: asked.flag.optional(),
  postcode: z.string().trim().max(12).optional(),
  proximity: asked.number('proximity').positive('proximity is in metres').max(500_000).optional(),
})

/** A page of the places of published services, those of refuges left out. */
export const publishedServicesAtLocations = query(
  input,
  async ({ db }, { page, per_page, full, postcode, proximity, ...wishes }) => {
    const centre = postcode === undefined ? null : await pointOfPostcode(db, postcode)
    const numbers =
      postcode !== undefined && centre === null
        ? []
        : await walkOf(db, `places ${JSON.stringify([wishes, centre, proximity])}`, async (after, most) => {
            const rows = await db
              .select({
                number: serviceAtLocations.number,
                latitude: serviceAtLocations.latitude,
                longitude: serviceAtLocations.longitude,
              })
              .from(serviceAtLocations)
              .innerJoin(services, eq(services.id, serviceAtLocations.serviceId))
              .where(
                and(
                  gt(serviceAtLocations.number, after),
                  openPlaces,
                  fitting(db, wishes),
                  centre ? near(centre, proximity ?? usualMetres) : undefined,
                ),
              )
              .orderBy(asc(serviceAtLocations.number))
              .limit(most)
            return rows
          })
    const within = centre === null ? numbers : await thoseWithin(db, numbers, centre, proximity ?? usualMetres)
    const rows = await placesNumbered(db, numbersOn(within, page, per_page))
    const runners = await organizationsOf(
      db,
      rows.map(({ service }) => service),
    )
    const contents = rows.map(({ place, location, service }) =>
      full
        ? {
            ...placeInFull(place, location),
            service: serviceInList(service, runners.get(service.organizationId ?? '')),
          }
        : {
            id: place.id,
            service_id: service.id,
            location_id: location.id,
            location: locationInList(location),
            service: serviceInList(service, runners.get(service.organizationId ?? '')),
          },
    )
    return enveloped(contents, within.length, page, per_page)
  },
)

const usualMetres = 10_000

/** One service at one of its places, in full. Refuses: not-found. */
export const publishedServiceAtLocation = query(z.object({ id: z.string().max(200) }), async ({ db }, { id }) => {
  const [row] = await placesWhere(db, eq(serviceAtLocations.id, id.toLowerCase()))
  if (!row) throw notFound('Place')
  const on = (await hangingOn(db, [row.service])).get(row.service.id)
  const { service_at_locations: _, ...service } = on ? serviceInFull(row.service, on) : {}
  return { ...placeInFull(row.place, row.location), service }
})

const placesWhere = (db: Reader, what: ReturnType<typeof eq>) =>
  db
    .select({ place: serviceAtLocations, location: directoryLocations, service: services })
    .from(serviceAtLocations)
    .innerJoin(services, eq(services.id, serviceAtLocations.serviceId))
    .innerJoin(directoryLocations, eq(directoryLocations.id, serviceAtLocations.locationId))
    .where(and(openPlaces, what))
    .orderBy(asc(serviceAtLocations.number))

const placesNumbered = async (db: Reader, numbers: readonly number[]) =>
  numbers.length === 0 ? [] : placesWhere(db, inArray(serviceAtLocations.number, [...numbers]))

const near = (centre: Point, metres: number) =>
  and(
    isNotNull(serviceAtLocations.cell),
    or(...cellsAround(centre, metres).map(({ from, to }) => sql`${serviceAtLocations.cell} between ${from} and ${to}`)),
  )

async function thoseWithin(
  db: Reader,
  numbers: readonly number[],
  centre: Point,
  metres: number,
): Promise<readonly number[]> {
  const inside: number[] = []
  for (let from = 0; from < numbers.length; from += 1000) {
    const rows = await db
      .select({
        number: serviceAtLocations.number,
        latitude: serviceAtLocations.latitude,
        longitude: serviceAtLocations.longitude,
      })
      .from(serviceAtLocations)
      .where(inArray(serviceAtLocations.number, numbers.slice(from, from + 1000)))
      .orderBy(asc(serviceAtLocations.number))
    for (const { number, latitude, longitude } of rows)
      if (latitude !== null && longitude !== null && metresBetween(centre, { latitude, longitude }) <= metres)
        inside.push(number)
  }
  return inside
}

/** Where a postcode is: by the places of the directory that have it, or share its first half. Null when none does. */
async function pointOfPostcode(db: Reader, written: string): Promise<Point | null> {
  const whole = ukPostcode(written)
  const outward = whole?.split(' ')[0] ?? written.trim().toUpperCase()
  const average = async (what: ReturnType<typeof eq>) => {
    const [row] = await db
      .select({
        latitude: avg(directoryLocations.latitude).mapWith(Number),
        longitude: avg(directoryLocations.longitude).mapWith(Number),
      })
      .from(directoryLocations)
      .where(and(isNotNull(directoryLocations.latitude), what))
    return row?.latitude && row.longitude
      ? { latitude: Math.round(row.latitude), longitude: Math.round(row.longitude) }
      : null
  }
  return (
    (whole ? await average(eq(directoryLocations.postcode, whole)) : null) ??
    average(like(directoryLocations.postcode, `${outward} %`))
  )
}
