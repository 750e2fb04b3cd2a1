import { serviceAtLocations, serviceChecks, serviceStates, services, serviceTerms } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { checkOn, checkRunsOut } from './check-dates.ts'
import { insertEach } from './insert-each.ts'
import type { Resolved } from './keep-services.ts'
import type { Feed } from './keep-shared.ts'
import { soundsLikeRefuge } from './refuges.ts'

/** Rows of new services, gathered so that a batch is a handful of statements. */
export type NewOnes = ReturnType<typeof newOnes>
export const newOnes = () => ({
  services: [] as (typeof services.$inferInsert)[],
  states: [] as (typeof serviceStates.$inferInsert)[],
  checks: [] as (typeof serviceChecks.$inferInsert)[],
  places: [] as (typeof serviceAtLocations.$inferInsert)[],
  terms: [] as (typeof serviceTerms.$inferInsert)[],
})

/** A new service from a feed: shown when the feed says that it is active, its places kept secret when it sounds like a refuge. */
export function addService(ctx: Context, feed: Feed, { id, values, places, terms }: Resolved, added: NewOnes): void {
  const { now, newId } = ctx
  const made = { createdAt: now, changedAt: now }
  const isShown = values.status === 'active'
  const isRefuge = soundsLikeRefuge(values)
  const check = checkOn(values.assuredOn)
  added.services.push({
    ...values,
    ...made,
    ...check,
    id,
    feedId: feed.feedId,
    publishedAt: isShown ? now : null,
    placeSecretSince: isRefuge ? now : null,
  })
  const state = (name: 'published' | 'unpublished' | 'place-secret', because = '') =>
    added.states.push({ id: newId(), serviceId: id, state: name, because, startedAt: now, startedBy: feed.feedId })
  if (isShown) state('published')
  else state('unpublished', `Its feed says: ${values.status}`)
  if (isRefuge) state('place-secret', 'Its own words say that people hide there')
  if (check.checkedAt !== null)
    added.checks.push({
      id: newId(),
      serviceId: id,
      how: 'feed',
      checkedBy: feed.feedId,
      checkedAt: check.checkedAt,
      until: checkRunsOut(check.checkedAt),
    })
  for (const { values: words, ...place } of places) added.places.push({ ...words, ...place, ...made, serviceId: id })
  for (const term of terms) added.terms.push({ ...term, serviceId: id })
}

/** Writes them. */
export async function flushNew({ tx }: Context, added: NewOnes): Promise<void> {
  await insertEach(tx, 'add-service', services, added.services)
  await insertEach(tx, 'add-service-state', serviceStates, added.states)
  await insertEach(tx, 'add-service-check', serviceChecks, added.checks)
  await insertEach(tx, 'add-service-place', serviceAtLocations, added.places)
  await insertEach(tx, 'add-service-term', serviceTerms, added.terms)
}
