import { and, eq, inArray } from 'drizzle-orm'
import { directorySources, services } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { addService, flushNew, newOnes } from './add-services.ts'
import { changeFromFeed } from './change-from-feed.ts'
import { canonical } from './incoming/ids.ts'
import type { IncomingService } from './incoming/service.ts'
import { type Feed, type Outcome, rememberSources } from './keep-shared.ts'
import { knownRecords } from './known-records.ts'
import { noteLikenesses } from './likenesses.ts'
import { publishedChanged } from './published-changed.ts'
import type { Kept } from './run-findings.ts'

type Ids = ReadonlyMap<string, { readonly id: string; readonly outcome: Outcome }>
export type SharedIds = { readonly organizations: Ids; readonly locations: Ids; readonly terms: Ids }
/** A service from a feed with our own ids for whatever it shares with others. */
export type Resolved = Pick<IncomingService, 'externalId' | 'id'> & {
  readonly values: IncomingService['values'] & { readonly organizationId: string | null }
  readonly places: readonly {
    readonly id: string
    readonly locationId: string
    readonly values: IncomingService['places'][number]['values']
  }[]
  readonly terms: readonly { readonly termId: string; readonly attributeId: string; readonly linkType: string | null }[]
}

/** Keeps the services of a batch. */
export async function keepServices(
  ctx: Context,
  feed: Feed,
  incoming: readonly IncomingService[],
  shared: SharedIds,
  kept: Kept,
) {
  if (incoming.length === 0) return
  const { tx, now, digest } = ctx
  const once = onlyOnce(incoming, kept)
  const known = await knownRecords(
    tx,
    feed.feedId,
    'service',
    once.map(({ externalId }) => externalId),
  )
  const elsewhere = await knownElsewhere(ctx, feed, once, shared)
  const ids = once.map(({ externalId, id }) => known.get(externalId)?.ourId ?? id)
  const here = new Map((await tx.select().from(services).where(inArray(services.id, ids))).map((row) => [row.id, row]))
  const [sources, same, touched, added] = [
    [] as (typeof directorySources.$inferInsert)[],
    [] as string[],
    [] as string[],
    newOnes(),
  ]
  for (const service of once) {
    const source = known.get(service.externalId)
    const mark = digest(canonical(service))
    const id = source?.ourId ?? service.id
    const row = here.get(id)
    if (row && source?.digest === mark && source.vanishedAt === null) {
      kept.unchanged++
      same.push(service.externalId)
      continue
    }
    sources.push({
      ...feed,
      kind: 'service',
      externalId: service.externalId,
      ourId: id,
      digest: mark,
      firstSeenAt: now,
    })
    const resolved = resolve(service, elsewhere, kept)
    if (!row) {
      addService(ctx, feed, { ...resolved, id }, added)
      kept.created++
      kept.would.push({ id: service.externalId, name: service.values.name, what: 'created', parts: [] })
      touched.push(id)
      continue
    }
    const parts = await changeFromFeed(ctx, feed, row, resolved, { isReturned: source?.vanishedAt != null }, kept)
    kept[parts.length > 0 ? 'updated' : 'unchanged']++
    if (parts.length > 0) {
      kept.would.push({ id: service.externalId, name: service.values.name, what: 'updated', parts })
      touched.push(id)
    }
  }
  await flushNew(ctx, added)
  await rememberSources(ctx, sources)
  await markSeen(ctx, feed, same)
  await noteLikenesses(ctx, feed, added.services, kept)
  await publishedChanged(ctx, touched)
}

/** The same id twice: the first counts, as it does when the second comes a page later. */
function onlyOnce(incoming: readonly IncomingService[], kept: Kept): readonly IncomingService[] {
  const once = new Map<string, IncomingService>()
  for (const service of incoming) {
    if (once.has(service.externalId)) kept.skipped.push({ id: service.externalId, words: cameBefore })
    else once.set(service.externalId, service)
  }
  return [...once.values()]
}

/** Said of a record whose id came before in the same reading. */
export const cameBefore = 'A record with this id came before; we kept the first'

/** What a service points at without describing it: brought by an earlier batch or an earlier reading. */
async function knownElsewhere({ tx }: Context, { feedId }: Feed, all: readonly IncomingService[], shared: SharedIds) {
  const missing = (ids: Ids, wanted: readonly (string | null)[]) =>
    [...new Set(wanted)].flatMap((id) => (id !== null && !ids.has(id) ? [id] : []))
  const [organizations, locations, terms] = [
    await knownRecords(
      tx,
      feedId,
      'organization',
      missing(
        shared.organizations,
        all.map(({ organizationExternalId }) => organizationExternalId),
      ),
    ),
    await knownRecords(
      tx,
      feedId,
      'location',
      missing(
        shared.locations,
        all.flatMap(({ places }) => places.map((place) => place.locationExternalId)),
      ),
    ),
    await knownRecords(
      tx,
      feedId,
      'term',
      missing(
        shared.terms,
        all.flatMap((one) => one.terms.map(({ termExternalId }) => termExternalId)),
      ),
    ),
  ]
  return {
    organization: (id: string) => shared.organizations.get(id)?.id ?? organizations.get(id)?.ourId,
    location: (id: string) => shared.locations.get(id)?.id ?? locations.get(id)?.ourId,
    term: (id: string) => shared.terms.get(id)?.id ?? terms.get(id)?.ourId,
  }
}
type Elsewhere = Awaited<ReturnType<typeof knownElsewhere>>

function resolve(service: IncomingService, known: Elsewhere, kept: Kept): Resolved {
  const warn = (words: string) => void kept.warnings.push({ id: service.externalId, words })
  const organizationId =
    service.organizationExternalId === null ? null : (known.organization(service.organizationExternalId) ?? null)
  if (service.organizationExternalId !== null && organizationId === null)
    warn('Its organization is not described anywhere in the feed')
  const terms = new Map<string, Resolved['terms'][number]>()
  for (const { termExternalId, attributeId, linkType } of service.terms) {
    const termId = known.term(termExternalId)
    if (termId) terms.set(termId, { termId, attributeId, linkType })
    else warn(`It stands under a term that is not described: ${termExternalId}`)
  }
  const places = service.places.flatMap(({ id, locationExternalId, values }) => {
    const locationId = known.location(locationExternalId)
    if (!locationId) warn(`One of its places is not described: ${locationExternalId}`)
    return locationId ? [{ id, locationId, values }] : []
  })
  const { externalId, id, values } = service
  return { externalId, id, values: { ...values, organizationId }, places, terms: [...terms.values()] }
}

async function markSeen({ tx }: Context, { feedId, runId }: Feed, externalIds: readonly string[]) {
  if (externalIds.length === 0) return
  await tx
    .update(directorySources)
    .set({ runId })
    .where(
      and(
        eq(directorySources.feedId, feedId),
        eq(directorySources.kind, 'service'),
        inArray(directorySources.externalId, [...externalIds]),
      ),
    )
}
