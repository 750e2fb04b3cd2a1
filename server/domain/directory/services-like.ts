import { and, between, eq, inArray, isNotNull, ne, or } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { serviceAtLocations, services, serviceTerms } from '#db/schema/index.ts'
import { cellsAround, metresBetween, type Point } from './points.ts'

/** Another service as a line: what it is, and how far from this one in metres (null: no place of it is known). */
export type NearbyService = { readonly id: string; readonly name: string; readonly metres: number | null }

type Wish = { readonly serviceId: string; readonly termIds: readonly string[]; readonly point: Point | null }

/** Up to four services under the same terms, those near this one first. Looks at a bounded number, however many there are. */
export async function servicesLike(db: Reader, wish: Wish): Promise<readonly NearbyService[]> {
  if (wish.termIds.length === 0) return []
  const candidates = wish.point ? await nearby(db, wish, wish.point) : await anywhere(db, wish)
  const byId = new Map<string, NearbyService & { shared: number }>()
  for (const candidate of candidates) {
    const known = byId.get(candidate.id)
    byId.set(candidate.id, { ...candidate, shared: (known?.shared ?? 0) + 1 })
  }
  return [...byId.values()]
    .sort((one, other) => other.shared - one.shared || (one.metres ?? 0) - (other.metres ?? 0))
    .slice(0, 4)
    .map(({ id, name, metres }) => ({ id, name, metres }))
}

/** How far somebody goes for something similar, in metres: about ten miles. */
const similarWithin = 16_000
/** Rows looked at. */
const mostCandidates = 200

async function nearby(db: Reader, { serviceId, termIds }: Wish, point: Point) {
  const cells = cellsAround(point, similarWithin).map(({ from, to }) => between(serviceAtLocations.cell, from, to))
  const rows = await db
    .select({
      id: services.id,
      name: services.name,
      latitude: serviceAtLocations.latitude,
      longitude: serviceAtLocations.longitude,
    })
    .from(serviceAtLocations)
    .innerJoin(serviceTerms, eq(serviceTerms.serviceId, serviceAtLocations.serviceId))
    .innerJoin(services, eq(services.id, serviceAtLocations.serviceId))
    .where(
      and(
        isNotNull(serviceAtLocations.cell),
        or(...cells),
        inArray(serviceTerms.termId, [...termIds]),
        ne(services.id, serviceId),
      ),
    )
    .limit(mostCandidates)
  return rows.flatMap(({ id, name, latitude, longitude }) => {
    if (latitude === null || longitude === null) return []
    const metres = metresBetween(point, { latitude, longitude })
    // Cells are squares, and reach further than what they were asked for.
    return metres <= similarWithin ? [{ id, name, metres }] : []
  })
}

async function anywhere(db: Reader, { serviceId, termIds }: Wish) {
  const rows = await db
    .select({ id: services.id, name: services.name })
    .from(serviceTerms)
    .innerJoin(services, eq(services.id, serviceTerms.serviceId))
    .where(and(inArray(serviceTerms.termId, [...termIds]), ne(services.id, serviceId), isNotNull(services.publishedAt)))
    .limit(mostCandidates)
  return rows.map((row) => ({ ...row, metres: null }))
}
