import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import {
  directoryFeeds,
  directoryLocations,
  organizations,
  serviceAtLocations,
  serviceTerms,
  taxonomyTerms,
} from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { alsoFound } from './also-found.ts'
import { howPeopleFared } from './how-people-fared.ts'
import { mineOf, thanksTo } from './mine-of-service.ts'
import { isEditor, mayChangeService } from './policy.ts'
import { servicesLike } from './services-like.ts'
import { type SeenService, seesPlaces, visibleService } from './visible-service.ts'

/**
 * Everything the page of one service answers: what, for whom, where, when, what it costs, how to start, and when that was
 * checked. Private contacts are left out, and so are the places of a refuge. Refuses: not-found.
 */
export const servicePage = query(z.object({ serviceId: z.string() }), async ({ db, actor, now }, { serviceId }) => {
  const service = await visibleService(db, actor, serviceId)
  const places = seesPlaces(actor, service) ? await placesOf(db, service.id) : []
  const terms = await termsOf(db, service.id)
  const { extra: _extra, version: _version, ...told } = service
  return {
    ...told,
    ...partsOnPage(service),
    organization: await organizationOf(db, service),
    places,
    isPlaceSecret: service.placeSecretSince !== null,
    terms: terms.map(({ name }) => name),
    source: await sourceOf(db, service),
    similar: await servicesLike(db, {
      serviceId: service.id,
      termIds: terms.map(({ id }) => id),
      point: places.find(({ point }) => point)?.point ?? null,
    }),
    alsoFound: await alsoFound(db, service.id),
    mine: await mineOf(db, actor, service.id),
    thanks: await thanksTo(db, service.id),
    fared: await howPeopleFared(db, service.id, now),
    mayChange: mayChangeService(actor, service).allowed,
    mayKeep: isEditor(actor),
  }
})

type Parts = Pick<SeenService, 'contacts' | 'schedules' | 'costs' | 'phones' | 'languages' | 'areas' | 'funding'>

/** A service's own particulars as its page tells them: no private contacts, and nothing that only a feed understands. */
export const partsOnPage = ({ contacts, schedules, costs, phones, languages, areas, funding }: Parts) => ({
  contacts: plain(contacts.filter(({ isPrivate }) => !isPrivate)).map(({ phones: numbers, ...contact }) => ({
    ...contact,
    phones: plain(numbers ?? []),
  })),
  schedules: plain(schedules),
  costs: plain(costs),
  phones: plain(phones),
  languages: plain(languages),
  areas: plain(areas),
  funding: plain(funding),
})

/** What a feed said beside what we have a place for is kept for publishing, and says nothing to a reader. */
const plain = <Part extends { readonly extra?: unknown }>(parts: readonly Part[]) =>
  parts.map(({ extra: _extra, ...part }) => part)

async function placesOf(db: Reader, serviceId: string) {
  const rows = await db
    .select({ location: directoryLocations, at: serviceAtLocations })
    .from(serviceAtLocations)
    .innerJoin(directoryLocations, eq(directoryLocations.id, serviceAtLocations.locationId))
    .where(eq(serviceAtLocations.serviceId, serviceId))
    .orderBy(asc(serviceAtLocations.number))
    .limit(mostPlaces)
  return rows.map(placeOnPage)
}

type AtPlace = {
  readonly location: typeof directoryLocations.$inferSelect
  readonly at: typeof serviceAtLocations.$inferSelect
}

/** One place of a service as its page tells it. */
export const placeOnPage = ({ location, at }: AtPlace) => ({
  id: at.id,
  kind: location.kind,
  name: location.name,
  description: at.description || location.description,
  address: plain(location.addresses)[0] ?? null,
  postcode: location.postcode,
  town: location.town,
  stepFree: location.stepFree,
  accessibility: plain(location.accessibility),
  transport: location.transport,
  phones: plain([...at.phones, ...location.phones]),
  schedules: plain(at.schedules),
  point: at.latitude === null || at.longitude === null ? null : { latitude: at.latitude, longitude: at.longitude },
})

/** A page lists so many places of a service; the rest are in its data. */
const mostPlaces = 20

const termsOf = (db: Reader, serviceId: string) =>
  db
    .select({ id: taxonomyTerms.id, name: taxonomyTerms.name })
    .from(serviceTerms)
    .innerJoin(taxonomyTerms, eq(taxonomyTerms.id, serviceTerms.termId))
    .where(eq(serviceTerms.serviceId, serviceId))
    .orderBy(asc(taxonomyTerms.name))
    .limit(30)

async function organizationOf(db: Reader, { organizationId }: SeenService) {
  if (organizationId === null) return null
  const [row] = await db
    .select({ id: organizations.id, name: organizations.name, website: organizations.website })
    .from(organizations)
    .where(eq(organizations.id, organizationId))
  return row ?? null
}

/** The name of the directory it came from, so that people know whose words they read. */
async function sourceOf(db: Reader, { feedId }: SeenService): Promise<string | null> {
  if (feedId === null) return null
  const [row] = await db.select({ name: directoryFeeds.name }).from(directoryFeeds).where(eq(directoryFeeds.id, feedId))
  return row?.name ?? null
}
