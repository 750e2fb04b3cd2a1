import { and, asc, eq } from 'drizzle-orm'
import {
  blocks,
  follows,
  groups,
  helpedMarks,
  mutes,
  notices,
  reactions,
  readingPlaces,
  savedPosts,
  savedServices,
  services,
  serviceThanks,
  serviceTries,
  signpostingItems,
  signpostingLists,
  threads,
  weeklyReaders,
} from '#db/schema/index.ts'
import { atOnce, paged, past, type ReadPage } from './record-pages.ts'

/** What a member chose, gave, kept and was told, one row each. */
export const recordsOfChoices = {
  'support-given': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { at: reactions.reactedAt, postId: reactions.postId, kind: reactions.kind },
          row: { support: reactions.kind, givenAt: reactions.reactedAt },
        })
        .from(reactions)
        .where(
          and(eq(reactions.memberId, actor.id), past([reactions.reactedAt, reactions.postId, reactions.kind], after)),
        )
        .orderBy(asc(reactions.reactedAt), asc(reactions.postId), asc(reactions.kind))
        .limit(atOnce),
    ),
  'helped-me': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { at: helpedMarks.markedAt, postId: helpedMarks.postId },
          row: { post: helpedMarks.postId, saidAt: helpedMarks.markedAt },
        })
        .from(helpedMarks)
        .where(and(eq(helpedMarks.memberId, actor.id), past([helpedMarks.markedAt, helpedMarks.postId], after)))
        .orderBy(asc(helpedMarks.markedAt), asc(helpedMarks.postId))
        .limit(atOnce),
    ),
  'weekly-reads': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { groupId: weeklyReaders.groupId },
          row: { group: groups.name, askedAt: weeklyReaders.since },
        })
        .from(weeklyReaders)
        .innerJoin(groups, eq(groups.id, weeklyReaders.groupId))
        .where(and(eq(weeklyReaders.memberId, actor.id), past([weeklyReaders.groupId], after)))
        .orderBy(asc(weeklyReaders.groupId))
        .limit(atOnce),
    ),
  follows: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { at: follows.followedAt, threadId: follows.threadId },
          row: { group: groups.name, followedAt: follows.followedAt },
        })
        .from(follows)
        .innerJoin(threads, eq(threads.id, follows.threadId))
        .innerJoin(groups, eq(groups.id, threads.groupId))
        .where(and(eq(follows.memberId, actor.id), past([follows.followedAt, follows.threadId], after)))
        .orderBy(asc(follows.followedAt), asc(follows.threadId))
        .limit(atOnce),
    ),
  saved: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { at: savedPosts.savedAt, postId: savedPosts.postId },
          row: { post: savedPosts.postId, savedAt: savedPosts.savedAt },
        })
        .from(savedPosts)
        .where(and(eq(savedPosts.memberId, actor.id), past([savedPosts.savedAt, savedPosts.postId], after)))
        .orderBy(asc(savedPosts.savedAt), asc(savedPosts.postId))
        .limit(atOnce),
    ),
  'saved-services': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { serviceId: savedServices.serviceId },
          row: { service: services.name, savedAt: savedServices.savedAt },
        })
        .from(savedServices)
        .innerJoin(services, eq(services.id, savedServices.serviceId))
        .where(and(eq(savedServices.memberId, actor.id), past([savedServices.serviceId], after)))
        .orderBy(asc(savedServices.serviceId))
        .limit(atOnce),
    ),
  'signposting-lists': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { listId: signpostingLists.id },
          row: {
            above: signpostingLists.words,
            madeAt: signpostingLists.madeAt,
            endsAt: signpostingLists.endsAt,
            endedAt: signpostingLists.endedAt,
            opened: signpostingLists.opened,
          },
        })
        .from(signpostingLists)
        .where(and(eq(signpostingLists.madeBy, actor.id), past([signpostingLists.id], after)))
        .orderBy(asc(signpostingLists.id))
        .limit(atOnce),
    ),
  'signposting-items': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { listId: signpostingLists.id, position: signpostingItems.position },
          row: {
            service: services.name,
            group: groups.name,
            note: signpostingItems.note,
            madeAt: signpostingLists.madeAt,
          },
        })
        .from(signpostingItems)
        .innerJoin(
          signpostingLists,
          and(eq(signpostingLists.id, signpostingItems.listId), eq(signpostingLists.madeBy, actor.id)),
        )
        .leftJoin(services, eq(services.id, signpostingItems.serviceId))
        .leftJoin(groups, eq(groups.id, signpostingItems.groupId))
        .where(past([signpostingLists.id, signpostingItems.position], after))
        .orderBy(asc(signpostingLists.id), asc(signpostingItems.position))
        .limit(atOnce),
    ),
  'services-thanked': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { serviceId: serviceThanks.serviceId },
          row: { service: services.name, thankedAt: serviceThanks.thankedAt },
        })
        .from(serviceThanks)
        .innerJoin(services, eq(services.id, serviceThanks.serviceId))
        .where(and(eq(serviceThanks.memberId, actor.id), past([serviceThanks.serviceId], after)))
        .orderBy(asc(serviceThanks.serviceId))
        .limit(atOnce),
    ),
  'services-tried': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { serviceId: serviceTries.serviceId },
          row: { service: services.name, how: serviceTries.how, triedAt: serviceTries.triedAt },
        })
        .from(serviceTries)
        .innerJoin(services, eq(services.id, serviceTries.serviceId))
        .where(and(eq(serviceTries.memberId, actor.id), past([serviceTries.serviceId], after)))
        .orderBy(asc(serviceTries.serviceId))
        .limit(atOnce),
    ),
  reading: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { threadId: readingPlaces.threadId },
          row: { group: groups.name, readAt: readingPlaces.readAt },
        })
        .from(readingPlaces)
        .innerJoin(threads, eq(threads.id, readingPlaces.threadId))
        .innerJoin(groups, eq(groups.id, threads.groupId))
        .where(and(eq(readingPlaces.memberId, actor.id), past([readingPlaces.threadId], after)))
        .orderBy(asc(readingPlaces.threadId))
        .limit(atOnce),
    ),
  mutes: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { kind: mutes.kind, subjectId: mutes.subjectId },
          row: { muted: mutes.kind, mutedAt: mutes.mutedAt, until: mutes.until },
        })
        .from(mutes)
        .where(and(eq(mutes.memberId, actor.id), past([mutes.kind, mutes.subjectId], after)))
        .orderBy(asc(mutes.kind), asc(mutes.subjectId))
        .limit(atOnce),
    ),
  blocks: async ({ db, actor }, after) =>
    paged(
      await db
        .select({ key: { blockedId: blocks.blockedId }, row: { blockedAt: blocks.blockedAt } })
        .from(blocks)
        .where(and(eq(blocks.memberId, actor.id), past([blocks.blockedId], after)))
        .orderBy(asc(blocks.blockedId))
        .limit(atOnce),
    ),
  notices: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: notices.id },
          row: { kind: notices.kind, givenAt: notices.givenAt, readAt: notices.readAt, mailedAt: notices.mailedAt },
        })
        .from(notices)
        .where(and(eq(notices.memberId, actor.id), past([notices.id], after)))
        .orderBy(asc(notices.id))
        .limit(atOnce),
    ),
} satisfies Record<string, ReadPage>
