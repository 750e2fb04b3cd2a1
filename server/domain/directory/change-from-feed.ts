import { and, eq, isNull } from 'drizzle-orm'
import {
  confirmedParts,
  directoryFeeds,
  serviceAtLocations,
  serviceChanges,
  serviceStates,
  services,
  serviceTerms,
} from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { checkOn } from './check-dates.ts'
import type { Resolved } from './keep-services.ts'
import type { Feed } from './keep-shared.ts'
import { noteDifference } from './note-difference.ts'
import type { Kept } from './run-findings.ts'
import { sayTheSame } from './same-places.ts'
import { partsChanged } from './service-parts-compared.ts'
import { enterState, leaveState } from './service-states.ts'

/**
 * Brings a service in line with its feed, part by part, with who and when, old and new. What the service itself or an editor
 * has confirmed stays as it is; the difference waits for an editor. Answers with the parts that changed.
 */
export async function changeFromFeed(
  ctx: Context,
  feed: Feed,
  row: typeof services.$inferSelect,
  incoming: Resolved,
  { isReturned }: { readonly isReturned: boolean },
  kept: Kept,
): Promise<readonly string[]> {
  const { tx, now, newId } = ctx
  const warn = (words: string) => void kept.warnings.push({ id: incoming.externalId, words })
  if (row.feedId !== feed.feedId && (await isLookedAfterElsewhere(ctx, row.feedId, warn))) return []
  const standing = await standingOf(ctx, row.id)
  const old = {
    ...row,
    places: standing.places.map(placeForComparing).sort(byId),
    terms: standing.terms.map(({ termId }) => termId).sort(),
  }
  const fresh = {
    ...incoming.values,
    places: incoming.places
      .map(({ id, locationId, values }) => placeForComparing({ id, locationId, ...values }))
      .sort(byId),
    terms: incoming.terms.map(({ termId }) => termId).sort(),
  }
  const confirmed = new Set(
    (
      await tx.select({ part: confirmedParts.part }).from(confirmedParts).where(eq(confirmedParts.serviceId, row.id))
    ).map(({ part }) => part),
  )
  const changes = partsChanged(old, fresh)
  for (const { part, old: ours, new: theirs } of changes.filter(({ part }) => confirmed.has(part))) {
    if (part === 'places' && (await sayTheSame(ctx, old.places, fresh.places))) continue
    const isNews = await noteDifference(ctx, { serviceId: row.id, feedId: feed.feedId, part, ours, theirs })
    if (isNews)
      warn(`The feed says something else than the service confirmed (${part}); we kept ours for an editor to look at`)
  }
  const taken = changes.filter(({ part }) => !confirmed.has(part))
  const parts = taken.map(({ part }) => part)
  if (isReturned) await leaveState(ctx, row.id, 'vanished')
  if (parts.length === 0) return isReturned ? ['vanished'] : []
  const columns = Object.fromEntries(
    taken.filter(({ part }) => part in incoming.values).map((one) => [one.part, one.new]),
  )
  const name = parts.includes('name') ? { nameKey: incoming.values.nameKey } : {}
  const check = parts.includes('assuredOn') ? checkOn(incoming.values.assuredOn) : {}
  await tx
    .update(services)
    .set({ ...columns, ...name, ...newerCheck(row, check), version: row.version + 1, changedAt: now })
    .where(eq(services.id, row.id))
  await tx.insert(serviceChanges).values(
    taken.map((one) => ({
      ...one,
      id: newId(),
      serviceId: row.id,
      changedAt: now,
      changedBy: ctx.actor.id,
      cause: 'feed' as const,
      causeId: feed.runId,
    })),
  )
  if (parts.includes('places')) await replacePlaces(ctx, row.id, standing.places, incoming)
  if (parts.includes('terms')) await replaceTerms(ctx, row.id, incoming)
  if (parts.includes('status')) await followStatus(ctx, feed, row.id, incoming.values.status)
  return parts
}

/** A feed to which we subscribe has the say over what it brought first; any other only adds that it knows the service too. */
async function isLookedAfterElsewhere(
  { tx }: Context,
  feedId: string | null,
  warn: (words: string) => void,
): Promise<boolean> {
  if (feedId === null) return false
  const [home] = await tx.select().from(directoryFeeds).where(eq(directoryFeeds.id, feedId))
  if (!home) return false
  const isSubscribed = home.subscribedAt !== null
  warn(`The same service also comes from ${home.name}${isSubscribed ? '; we kept what that feed says' : ''}`)
  return isSubscribed
}

type Place = Pick<
  typeof serviceAtLocations.$inferSelect,
  'id' | 'locationId' | 'description' | 'schedules' | 'contacts' | 'phones' | 'extra'
>
const placeForComparing = ({ id, locationId, description, schedules, contacts, phones, extra }: Place) => ({
  id,
  locationId,
  description,
  schedules,
  contacts,
  phones,
  extra,
})
const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)

/** A check of our own is not undone by an older date in the feed. */
function newerCheck(
  row: { checkedAt: number | null },
  check: { checkedAt?: number | null; checkedUntil?: number | null },
) {
  const isNewer = check.checkedAt != null && check.checkedAt > (row.checkedAt ?? 0)
  return isNewer ? check : {}
}

async function replacePlaces({ tx, now }: Context, serviceId: string, standing: readonly Place[], incoming: Resolved) {
  const gone = standing.filter(({ id }) => !incoming.places.some((place) => place.id === id))
  for (const { id } of gone) await tx.delete(serviceAtLocations).where(eq(serviceAtLocations.id, id))
  for (const { id, locationId, values } of incoming.places) {
    const place = { ...values, locationId, changedAt: now }
    const isHere = standing.some((one) => one.id === id)
    if (isHere) await tx.update(serviceAtLocations).set(place).where(eq(serviceAtLocations.id, id))
    else await tx.insert(serviceAtLocations).values({ ...place, id, serviceId, createdAt: now })
  }
}

async function replaceTerms({ tx }: Context, serviceId: string, { terms }: Resolved) {
  await tx.delete(serviceTerms).where(eq(serviceTerms.serviceId, serviceId))
  if (terms.length > 0) await tx.insert(serviceTerms).values(terms.map((term) => ({ ...term, serviceId })))
}

/** Shown while the feed calls it active, unless somebody here took it from view. */
async function followStatus(ctx: Context, { feedId }: Feed, serviceId: string, status: string) {
  const [taken] = await ctx.tx
    .select({ by: serviceStates.startedBy })
    .from(serviceStates)
    .where(
      and(
        eq(serviceStates.serviceId, serviceId),
        eq(serviceStates.state, 'unpublished'),
        isNull(serviceStates.endedAt),
      ),
    )
  if (status !== 'active') {
    await leaveState(ctx, serviceId, 'published')
    await enterState(
      { ...ctx, actor: { ...ctx.actor, id: feedId } },
      serviceId,
      'unpublished',
      `Its feed says: ${status}`,
    )
  } else if (taken?.by === feedId) {
    await leaveState(ctx, serviceId, 'unpublished')
    await enterState(ctx, serviceId, 'published')
  }
}

/** The places and terms of a service as they stand, to compare with what a feed says. */
async function standingOf({ tx }: Context, serviceId: string) {
  const places = await tx.select().from(serviceAtLocations).where(eq(serviceAtLocations.serviceId, serviceId))
  const terms = await tx.select().from(serviceTerms).where(eq(serviceTerms.serviceId, serviceId))
  return { places, terms }
}
