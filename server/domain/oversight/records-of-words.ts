import { and, asc, eq, gt, gte, or, type SQL, sql } from 'drizzle-orm'
import {
  appealMessages,
  appeals,
  chatMessages,
  chatRooms,
  chatWithholdings,
  drafts,
  groupAsks,
  groups,
  joinRequests,
  peerConnections,
  peerOfferCaring,
  peerOffers,
  posts,
  postTakedowns,
  postVersions,
  supportMessages,
  supportOffers,
  threadSummaries,
  threads,
} from '#db/schema/index.ts'
import { atOnce, paged, past, type ReadPage } from './record-pages.ts'

/** What a member wrote, wherever they wrote it. */
export const recordsOfWords = {
  posts: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { seq: posts.seq },
          row: {
            group: groups.name,
            // The title of a thread that somebody else began is their words.
            title: sql<string | null>`case when ${posts.opensThread} then ${threads.title} else null end`,
            words: posts.body,
            withoutName: posts.nameless,
            contentNotes: posts.contentNotes,
            writtenAt: posts.postedAt,
            editedAt: posts.editedAt,
            outOfView: postTakedowns.how,
          },
        })
        .from(posts)
        .innerJoin(threads, eq(threads.id, posts.threadId))
        .innerJoin(groups, eq(groups.id, posts.groupId))
        .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
        .where(and(eq(posts.authorId, actor.id), past([posts.seq], after)))
        .orderBy(asc(posts.seq))
        .limit(atOnce),
    ),
  'earlier-words': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { seq: posts.seq, id: postVersions.id },
          row: { title: postVersions.title, words: postVersions.body, replacedAt: postVersions.replacedAt },
        })
        .from(posts)
        .innerJoin(postVersions, eq(postVersions.postId, posts.id))
        .where(and(eq(posts.authorId, actor.id), pastVersion(after)))
        .orderBy(asc(posts.seq), asc(postVersions.id))
        .limit(atOnce),
    ),
  summaries: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: threadSummaries.id },
          row: {
            words: threadSummaries.words,
            withoutName: threadSummaries.nameless,
            writtenAt: threadSummaries.writtenAt,
            outOfView: threadSummaries.withheld,
          },
        })
        .from(threadSummaries)
        .where(and(eq(threadSummaries.writtenBy, actor.id), past([threadSummaries.id], after)))
        .orderBy(asc(threadSummaries.id))
        .limit(atOnce),
    ),
  // By their places, which stay as they are while somebody goes on writing.
  drafts: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { place: drafts.place },
          row: { title: drafts.title, words: drafts.body, savedAt: drafts.savedAt },
        })
        .from(drafts)
        .where(and(eq(drafts.memberId, actor.id), past([drafts.place], after)))
        .orderBy(asc(drafts.place))
        .limit(atOnce),
    ),
  asks: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: groupAsks.id },
          row: { words: groupAsks.words, askedAt: groupAsks.askedAt, answer: groupAsks.answer },
        })
        .from(groupAsks)
        .where(and(eq(groupAsks.memberId, actor.id), past([groupAsks.id], after)))
        .orderBy(asc(groupAsks.id))
        .limit(atOnce),
    ),
  'asks-to-join': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { groupId: joinRequests.groupId, id: joinRequests.id },
          row: {
            group: groups.name,
            words: joinRequests.words,
            askedAt: joinRequests.askedAt,
            outcome: joinRequests.outcome,
          },
        })
        .from(joinRequests)
        .innerJoin(groups, eq(groups.id, joinRequests.groupId))
        .where(and(eq(joinRequests.memberId, actor.id), past([joinRequests.groupId, joinRequests.id], after)))
        .orderBy(asc(joinRequests.groupId), asc(joinRequests.id))
        .limit(atOnce),
    ),
  'chat-messages': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: chatMessages.id },
          row: {
            // With whom somebody talks is the other's secret too.
            where: chatRooms.kind,
            words: chatMessages.body,
            sentAt: chatMessages.sentAt,
            editedAt: chatMessages.editedAt,
            outOfView: chatWithholdings.how,
          },
        })
        .from(chatMessages)
        .innerJoin(chatRooms, eq(chatRooms.id, chatMessages.roomId))
        .leftJoin(chatWithholdings, eq(chatWithholdings.messageId, chatMessages.id))
        .where(and(eq(chatMessages.authorId, actor.id), past([chatMessages.id], after)))
        .orderBy(asc(chatMessages.id))
        .limit(atOnce),
    ),
  'asks-to-connect': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { askedAt: peerConnections.askedAt, id: peerConnections.id },
          row: {
            words: peerConnections.words,
            askedAt: peerConnections.askedAt,
            accepted: peerConnections.accepted,
            endedAt: peerConnections.endedAt,
          },
        })
        .from(peerConnections)
        .where(and(eq(peerConnections.askedBy, actor.id), past([peerConnections.askedAt, peerConnections.id], after)))
        .orderBy(asc(peerConnections.askedAt), asc(peerConnections.id))
        .limit(atOnce),
    ),
  'open-to-connect': async ({ db, actor }) =>
    paged(
      await db
        .select({
          key: { id: peerOffers.memberId },
          row: {
            words: peerOffers.words,
            mostlyHere: peerOffers.times,
            openSince: peerOffers.openSince,
            openToCarersSince: peerOfferCaring.openSince,
          },
        })
        .from(peerOffers)
        .leftJoin(peerOfferCaring, eq(peerOfferCaring.memberId, peerOffers.memberId))
        .where(eq(peerOffers.memberId, actor.id)),
    ),
  appeals: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: appealMessages.id },
          row: {
            about: appeals.kind,
            openedAt: appeals.openedAt,
            from: fromWhom(appealMessages.fromMember),
            words: appealMessages.words,
            writtenAt: appealMessages.writtenAt,
            outcome: appeals.outcome,
            outcomeInWords: appeals.outcomeWords,
          },
        })
        .from(appeals)
        .innerJoin(appealMessages, eq(appealMessages.appealId, appeals.id))
        .where(and(eq(appeals.memberId, actor.id), past([appealMessages.id], after)))
        .orderBy(asc(appealMessages.id))
        .limit(atOnce),
    ),
  letters: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: supportMessages.id },
          row: {
            from: fromWhom(supportMessages.fromMember),
            words: supportMessages.words,
            writtenAt: supportMessages.writtenAt,
          },
        })
        .from(supportMessages)
        .where(
          and(
            // Two looks by an index: "or" across the two tables would read everybody's letters.
            sql`${supportMessages.id} in (
              select ${supportMessages.id} from ${supportMessages} where ${supportMessages.authorId} = ${actor.id}
              union select ${supportMessages.id} from ${supportOffers}
                inner join ${supportMessages} on ${supportMessages.offerId} = ${supportOffers.id}
                where ${supportOffers.memberId} = ${actor.id})`,
            past([supportMessages.id], after),
          ),
        )
        .orderBy(asc(supportMessages.id))
        .limit(atOnce),
    ),
} satisfies Record<string, ReadPage>

/** Later versions of the post where the page before ended, and all of later posts. */
function pastVersion(after: string): SQL | undefined {
  if (after === '') return undefined
  const [place = '', id = ''] = after.split(' ')
  const seq = Number(place)
  return and(gte(posts.seq, seq), or(gt(posts.seq, seq), gt(postVersions.id, id)))
}

const fromWhom = (fromMember: typeof appealMessages.fromMember | typeof supportMessages.fromMember) =>
  sql<string>`case when ${fromMember} then 'you' else 'us' end`
