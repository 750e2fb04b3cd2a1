import { asc, eq } from 'drizzle-orm'
import {
  directoryFeeds,
  directoryRuns,
  serviceAtLocations,
  serviceChanges,
  serviceClaims,
  serviceCorrections,
  serviceDifferences,
  serviceLikenesses,
  serviceMerges,
  taxonomies,
  taxonomyTerms,
} from '#db/schema/index.ts'
import { aService } from './directory.ts'
import type { useWorld } from './world.ts'

/** Services for the matrix: one that everybody may see, and one that is not published; and a feed with a run that is not over. */
export async function directoryThings(world: ReturnType<typeof useWorld>) {
  const at = { latitude: 51.45, longitude: -2.58 }
  const published = await aService(world, 'Published', { at, terms: ['Money'] })
  const draft = await aService(world, 'Draft', { isDraft: true, at })
  const [feedId, runId, taxonomyId] = [world.newId(), world.newId(), world.newId()]
  const placesOf = (serviceId: string) =>
    world.database.read(async (db) =>
      db
        .select({ id: serviceAtLocations.id })
        .from(serviceAtLocations)
        .where(eq(serviceAtLocations.serviceId, serviceId)),
    )
  const places = { published: (await placesOf(published.id))[0]?.id, draft: (await placesOf(draft.id))[0]?.id }
  const [term] = await world.database.read(async (db) =>
    db.select().from(taxonomyTerms).orderBy(asc(taxonomyTerms.number)).limit(1),
  )
  await world.database.write(async (tx) => {
    const made = { createdAt: world.now, changedAt: world.now }
    await tx.insert(taxonomies).values({ id: taxonomyId, name: 'Words', ...made })
    await tx
      .insert(directoryFeeds)
      .values({ id: feedId, address: 'file:known', name: 'Known', addedBy: 'system', addedAt: world.now })
    await tx
      .insert(directoryRuns)
      .values({ id: runId, feedId, startedAt: world.now, startedBy: 'system', isWhole: false, seenAt: world.now })
  })
  const work = await deskThings(world, feedId, [published.id, draft.id])
  const claimant = await world.given.member('Claimant')
  const [correctionId, claimId] = [world.newId(), world.newId()]
  await world.database.write(async (tx) => {
    const told = { about: 'times' as const, words: 'Shut on Mondays', reportedAt: world.now, trackingHash: 'hash' }
    await tx.insert(serviceCorrections).values({ id: correctionId, serviceId: published.id, ...told })
    const asked = { serviceId: published.id, memberId: claimant.id, askedAt: world.now }
    await tx.insert(serviceClaims).values({ id: claimId, ...asked })
  })
  const none = 'none'
  return {
    services: { published: () => published.id, draft: () => draft.id },
    servicePlaces: { published: () => places.published ?? none, draft: () => places.draft ?? none },
    organizations: { published: () => published.organizationId, draft: () => draft.organizationId },
    taxonomies: { any: () => taxonomyId },
    taxonomyTerms: { any: () => term?.id ?? none },
    feeds: { known: () => feedId },
    corrections: { open: () => correctionId },
    serviceClaims: { open: () => claimId },
    openRuns: { open: () => runId },
    ...work,
  }
}

/** What an editor has on the desk. */
async function deskThings(world: ReturnType<typeof useWorld>, feedId: string, ids: readonly [string, string]) {
  const [serviceId, otherId] = ids
  const kept = await aService(world, 'Kept', { isDraft: true })
  const gone = await aService(world, 'Gone', { isDraft: true })
  const [rehearsal, over, difference, likeness, merge, together] = Array.from({ length: 6 }, () => world.newId())
  const id = (given: string | undefined) => given ?? 'none'
  const nothing = { saved: [], thanks: [], tries: [], claims: [], corrections: [], merges: [], chosen: [], items: [] }
  const standing = { states: ['published'], checkedAt: null, checkedUntil: null }
  const at = world.now
  await world.database.write(async (tx) => {
    const run = { feedId, startedAt: at, startedBy: 'system', isWhole: false, isRehearsal: true, seenAt: at }
    await tx.insert(directoryRuns).values({ id: id(rehearsal), ...run })
    await tx.insert(directoryRuns).values({ id: id(over), ...run, finishedAt: at, outcome: 'done' })
    await tx
      .insert(serviceDifferences)
      .values({ id: id(difference), serviceId, feedId, part: 'fees', ours: 'a', theirs: 'b', seenAt: at })
    await tx
      .insert(serviceLikenesses)
      .values({ id: id(likeness), serviceId, otherId, why: 'The same name', seenAt: at })
    await tx.insert(serviceMerges).values({
      id: id(merge),
      keptId: kept.id,
      goneId: gone.id,
      mergedBy: 'system',
      mergedAt: at,
      before: { states: ['draft'], moved: nothing },
    })
    await tx.insert(serviceChanges).values({
      id: world.newId(),
      serviceId,
      part: 'standing',
      old: { ...standing, states: [] },
      new: standing,
      changedAt: at,
      changedBy: 'system',
      cause: 'editor',
      causeId: id(together),
    })
  })
  return {
    rehearsals: { open: () => id(rehearsal), over: () => id(over) },
    differences: { open: () => id(difference) },
    likenesses: { open: () => id(likeness) },
    serviceMerges: { done: () => id(merge) },
    togethers: { done: () => id(together) },
  }
}
