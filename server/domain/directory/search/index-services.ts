import { eq, inArray, sql } from 'drizzle-orm'
import { placeholders, type Tx } from '#db/database.ts'
import {
  directoryLocations,
  findableServices,
  organizations,
  serviceAtLocations,
  serviceHours,
  services,
  serviceTerms,
  taxonomyTerms,
} from '#db/schema/index.ts'
import { forgetService, indexService } from '#db/service-text.ts'
import { conditionsIn, needsInService, needsOfTerm } from '../../needs/index.ts'
import { type Facts, featuresOf, languagesOf } from './facts.ts'
import {
  anywhereMark,
  cellMarks,
  conditionMark,
  featureBit,
  featureMark,
  languageBit,
  languageMark,
  needMark,
} from './marks.ts'

/** No more of a description than this is looked through. */
const mostWords = 4000

/** Brings what a search finds in line with these services as they now are. Those nobody may see are taken out. */
export async function indexServices(tx: Tx, serviceIds: readonly string[]): Promise<void> {
  const ids = [...serviceIds]
  const rows = await tx
    .select({ service: services, organization: organizations.name })
    .from(services)
    .leftJoin(organizations, eq(organizations.id, services.organizationId))
    .where(inArray(services.id, ids))
  const terms = byService(await termsOf(tx, ids))
  const places = byService(await placesOf(tx, ids))
  const hours = byService(await tx.select().from(serviceHours).where(inArray(serviceHours.serviceId, ids)))

  for (const { service, organization } of rows) {
    if (service.publishedAt === null) {
      await forgetService(tx, service.number)
      await tx.delete(findableServices).where(eq(findableServices.number, service.number))
      continue
    }
    const named = (terms.get(service.id) ?? []).map(({ name }) => name)
    const where = places.get(service.id) ?? []
    await keep(tx, service, {
      organization: organization ?? '',
      terms: named,
      places: where,
      facts: {
        ...service,
        hours: hours.get(service.id) ?? [],
        isStepFree: where.some(({ stepFree }) => stepFree === 'yes'),
        needs: [...new Set([...named.flatMap(needsOfTerm), ...needsInService(service.name, service.description)])],
      },
    })
  }
}

function byService<Row extends { readonly serviceId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const some = found.get(row.serviceId)
    if (some) some.push(row)
    else found.set(row.serviceId, [row])
  }
  return found
}

type Around = {
  readonly organization: string
  readonly terms: readonly string[]
  readonly places: Awaited<ReturnType<typeof placesOf>>
  readonly facts: Facts
}

async function keep(tx: Tx, service: typeof services.$inferSelect, { organization, terms, places, facts }: Around) {
  const features = featuresOf(facts)
  const spoken = languagesOf(facts)
  const points = places.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude }],
  )
  const about = conditionsIn(
    [service.name, service.description.slice(0, mostWords), service.eligibility ?? '', ...terms].join(' . '),
  )
  const marks = [
    ...facts.needs.map(needMark),
    ...about.map(conditionMark),
    ...features.map(featureMark),
    ...spoken.map(languageMark),
    ...new Set(points.flatMap(cellMarks)),
    ...(points.length === 0 ? [anywhereMark] : []),
  ]
  const { number, name } = service
  const row = {
    serviceId: service.id,
    nameKey: name.toLowerCase(),
    marks: ` ${marks.join(' ')} `,
    features: features.reduce((bits, feature) => bits | featureBit(feature), 0),
    languages: spoken.reduce((bits, code) => bits | languageBit(code), 0),
    points: points.map(({ latitude, longitude }) => `${latitude},${longitude}`).join(';'),
    reach:
      points.length > 0 ? ('place' as const) : features.includes('remote') ? ('remote' as const) : ('unknown' as const),
    checkedUntil: service.checkedUntil,
  }
  await keepRow(tx).execute({ number, ...row })
  const towns = places.flatMap(({ town }) => (town ? [town] : []))
  const words = [service.description.slice(0, mostWords), service.eligibility ?? '', organization, ...terms, ...towns]
  await indexService(tx, { number, marks, name, words: words.join(' ') })
}

const keepRow = (tx: Tx) =>
  tx.prepared('keep-findable-service', (writer) =>
    writer
      .insert(findableServices)
      .values(
        placeholders([
          'number',
          'serviceId',
          'nameKey',
          'marks',
          'features',
          'languages',
          'points',
          'reach',
          'checkedUntil',
        ]),
      )
      .onConflictDoUpdate({
        target: findableServices.number,
        set: {
          serviceId: sql`excluded.service_id`,
          nameKey: sql`excluded.name_key`,
          marks: sql`excluded.marks`,
          features: sql`excluded.features`,
          languages: sql`excluded.languages`,
          points: sql`excluded.points`,
          reach: sql`excluded.reach`,
          checkedUntil: sql`excluded.checked_until`,
        },
      }),
  )

const termsOf = (tx: Tx, ids: string[]) =>
  tx
    .select({ serviceId: serviceTerms.serviceId, name: taxonomyTerms.name })
    .from(serviceTerms)
    .innerJoin(taxonomyTerms, eq(taxonomyTerms.id, serviceTerms.termId))
    .where(inArray(serviceTerms.serviceId, ids))

/** Places that everybody may know: the others have no point in the row that joins them. */
const placesOf = (tx: Tx, ids: string[]) =>
  tx
    .select({
      serviceId: serviceAtLocations.serviceId,
      latitude: serviceAtLocations.latitude,
      longitude: serviceAtLocations.longitude,
      stepFree: directoryLocations.stepFree,
      town: sql<
        string | null
      >`case when ${serviceAtLocations.latitude} is null then null else ${directoryLocations.town} end`,
    })
    .from(serviceAtLocations)
    .innerJoin(directoryLocations, eq(directoryLocations.id, serviceAtLocations.locationId))
    .where(inArray(serviceAtLocations.serviceId, ids))
