import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { serviceTerms, taxonomyTerms } from '#db/schema/index.ts'

/** The kinds of help that a service stands under, by name. */
export const standingTerms = (db: Reader, serviceId: string): Promise<{ id: string; name: string }[]> =>
  db
    .select({ id: taxonomyTerms.id, name: taxonomyTerms.name })
    .from(serviceTerms)
    .innerJoin(taxonomyTerms, eq(taxonomyTerms.id, serviceTerms.termId))
    .where(eq(serviceTerms.serviceId, serviceId))
    .orderBy(asc(taxonomyTerms.name), asc(taxonomyTerms.id))
