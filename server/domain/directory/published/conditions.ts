import { and, eq, exists, gte, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { serviceHours, services, serviceTerms, taxonomyTerms } from '#db/schema/index.ts'
import type { ServiceWishes } from './parameters.ts'

/** Every word is in the name or the description. */
export function saying(
  search: string | undefined,
  ...columns: readonly (typeof services.name | typeof services.description)[]
): SQL[] {
  const words = (search ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8)
  return words.flatMap((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`
    return or(...columns.map((column) => sql`lower(${column}) like ${pattern} escape '\\'`)) ?? []
  })
}

/** Published services that fit what was asked. */
export function fitting(db: Reader, wishes: ServiceWishes): SQL | undefined {
  const {
    search,
    taxonomy_term_id,
    taxonomy_id,
    organization_id,
    modified_after,
    minimum_age,
    maximum_age,
    start_time,
    end_time,
    day,
  } = wishes
  const underTerm = (what: SQL) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(serviceTerms)
        .innerJoin(taxonomyTerms, eq(taxonomyTerms.id, serviceTerms.termId))
        .where(and(eq(serviceTerms.serviceId, services.id), what)),
    )
  const isTimed = start_time !== undefined || end_time !== undefined || day !== undefined
  return and(
    isNotNull(services.publishedAt),
    ...saying(search, services.name, services.description),
    taxonomy_term_id ? underTerm(eq(taxonomyTerms.id, taxonomy_term_id)) : undefined,
    taxonomy_id ? underTerm(eq(taxonomyTerms.taxonomyId, taxonomy_id)) : undefined,
    organization_id ? eq(services.organizationId, organization_id) : undefined,
    modified_after === undefined ? undefined : gte(services.changedAt, modified_after),
    minimum_age === undefined ? undefined : gte(services.minimumAge, minimum_age),
    maximum_age === undefined ? undefined : lte(services.maximumAge, maximum_age),
    isTimed
      ? exists(
          db
            .select({ one: sql`1` })
            .from(serviceHours)
            .where(
              and(
                eq(serviceHours.serviceId, services.id),
                day === undefined ? undefined : eq(serviceHours.weekday, day),
                start_time === undefined ? undefined : gte(serviceHours.opens, start_time),
                end_time === undefined ? undefined : lte(serviceHours.closes, end_time),
              ),
            ),
        )
      : undefined,
  )
}

/** Whose places may be told. */
export const openPlaces = and(isNotNull(services.publishedAt), isNull(services.placeSecretSince))
