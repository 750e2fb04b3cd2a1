import { and, asc, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  members,
  readingPlaces,
  threadClosures,
  threadMerges,
  threadPins,
  threadQuestions,
  threads,
  threadTopics,
  topics,
} from '#db/schema/index.ts'
import { openedInSight, outOfSightIn } from './in-sight.ts'
import { newerThan, olderThan, type Place } from './pages.ts'
import { openerIsTakenDown, titleFor } from './threads.ts'

/** Threads on one page of a group. */
export const threadsAPage = 20

/** Which threads of a group, for whom, and since when something in them is new. */
export type ThreadWish = {
  readonly groupId: string
  readonly readerId: string
  readonly topicId: string | null
  readonly after: Place | null
  readonly before: Place | null
  readonly since: number
  /** Whom the reader does not see and is not seen by; nobody for those who look after the group. */
  readonly apart: ReadonlySet<string>
}

/** One page of a group's threads, the liveliest first, and where the pages beside it begin. Pinned ones stand elsewhere unless a topic is chosen. */
export async function pageOfThreads(db: Reader, wish: ThreadWish) {
  const { before, after } = wish
  const found = await lines(db, wish)
    .where(
      and(
        eq(threads.groupId, wish.groupId),
        isNull(threadMerges.threadId),
        or(isNull(threads.heldAt), eq(threads.authorId, wish.readerId)),
        openedInSight(wish.apart),
        ofTopic(db, wish),
        beside(wish),
      ),
    )
    .orderBy(...(before ? [asc(threads.lastPostAt), asc(threads.id)] : [desc(threads.lastPostAt), desc(threads.id)]))
    .limit(threadsAPage + 1)
  const hasMore = found.length > threadsAPage
  const page = before ? found.slice(0, threadsAPage).reverse() : found.slice(0, threadsAPage)
  return {
    threads: await asSeen(db, wish, page),
    older: before || hasMore ? placeOf(page.at(-1)) : null,
    newer: (before ? hasMore : after !== null) ? placeOf(page[0]) : null,
  }
}

/** What the facilitators put first. */
export const pinnedThreads = async (db: Reader, wish: ThreadWish) =>
  asSeen(
    db,
    wish,
    await lines(db, wish)
      .where(and(eq(threadPins.groupId, wish.groupId), isNull(threadMerges.threadId), openedInSight(wish.apart)))
      .orderBy(desc(threadPins.pinnedAt))
      .limit(5),
  )

const lines = (db: Reader, { readerId }: ThreadWish) =>
  db
    .select({
      id: threads.id,
      title: threads.title,
      isTakenDown: openerIsTakenDown,
      nameless: threads.nameless,
      authorId: threads.authorId,
      startedBy: members.name,
      postedAt: threads.postedAt,
      lastPostAt: threads.lastPostAt,
      replyCount: threads.replyCount,
      closedAt: threadClosures.closedAt,
      heldAt: threads.heldAt,
      readAt: readingPlaces.readAt,
      asksSince: threadQuestions.madeAt,
    })
    .from(threads)
    .innerJoin(members, eq(members.id, threads.authorId))
    .leftJoin(threadClosures, eq(threadClosures.threadId, threads.id))
    .leftJoin(threadMerges, eq(threadMerges.threadId, threads.id))
    .leftJoin(threadPins, eq(threadPins.threadId, threads.id))
    .leftJoin(threadQuestions, eq(threadQuestions.threadId, threads.id))
    .leftJoin(readingPlaces, and(eq(readingPlaces.threadId, threads.id), eq(readingPlaces.memberId, readerId)))

const ofTopic = (db: Reader, { topicId }: ThreadWish) =>
  topicId
    ? inArray(
        threads.id,
        db.select({ id: threadTopics.threadId }).from(threadTopics).where(eq(threadTopics.topicId, topicId)),
      )
    : isNull(threadPins.threadId)

const beside = ({ after, before }: ThreadWish) =>
  newerThan(threads.lastPostAt, threads.id, before) ?? olderThan(threads.lastPostAt, threads.id, after)

const placeOf = (thread: { lastPostAt: number; id: string } | undefined) =>
  thread ? `${thread.lastPostAt}.${thread.id}` : null

type Line = Awaited<ReturnType<typeof lines>>[number]

async function asSeen(db: Reader, { since, readerId, apart }: ThreadWish, page: readonly Line[]) {
  const ids = page.map(({ id }) => id)
  const tags = await topicsOf(db, ids)
  const outOfSight = await outOfSightIn(db, ids, apart)
  return page.map(({ nameless, startedBy, authorId, isTakenDown, readAt, closedAt, heldAt, asksSince, ...line }) => {
    const hidden = outOfSight.get(line.id)
    const thread = hidden
      ? { ...line, replyCount: line.replyCount - hidden.replies, lastPostAt: hidden.lastPostAt }
      : line
    // What they have read since, and what they wrote themselves, is not new to them.
    const unread = Math.max(since, readAt ?? 0)
    return {
      ...thread,
      title: titleFor({ id: readerId }, { title: thread.title, authorId, isTakenDown }),
      startedBy: nameless ? null : startedBy,
      isMine: authorId === readerId,
      isClosed: closedAt !== null,
      isQuestion: asksSince !== null,
      /** Waits to be checked: only its author finds it here. */
      isHeld: heldAt !== null,
      news: thread.lastPostAt <= unread ? null : thread.postedAt > unread ? ('thread' as const) : ('replies' as const),
      topics: tags.filter(({ threadId }) => threadId === thread.id).map(({ name }) => name),
    }
  })
}

const topicsOf = async (db: Reader, threadIds: readonly string[]) =>
  threadIds.length === 0
    ? []
    : await db
        .select({ threadId: threadTopics.threadId, name: topics.name })
        .from(threadTopics)
        .innerJoin(topics, eq(topics.id, threadTopics.topicId))
        .where(inArray(threadTopics.threadId, [...threadIds]))
        .orderBy(asc(topics.position))
