import { and, asc, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  follows,
  groups,
  members,
  memberships,
  posts,
  postTakedowns,
  readingPlaces,
  threadMerges,
  threads,
} from '#db/schema/index.ts'
import type { Asking } from '../kernel/command.ts'
import { plainOf } from '../kernel/formatting.ts'
import { firstWords } from './excerpts.ts'
import { foldsOf, isFolded } from './folds.ts'
import { isOutOfSight, type Muted, withoutMuted } from './mutes.ts'
import { pathsOn } from './paths.ts'
import { openerIsTakenDown, titleFor } from './threads.ts'
import { withoutNamesOf } from './unseen-names.ts'

/** The newest followed threads that are looked at, and how many of those with news are shown. */
const lookedAtMost = 100
const shownAtMost = 3
/** Unread replies are counted no further: beyond it a page says "more than 20". */
const countedAtMost = 21

/** Threads this member follows (writing in one follows it) that hold replies past their reading place, the latest first, each with its newest reply. */
export async function newInThreads(ctx: Asking, muted: Muted) {
  const { db, actor } = ctx
  const followed = await followedBy(db).execute({ memberId: actor.id, limit: lookedAtMost })
  const withNews = followed
    .filter(({ belongs, mergedInto }) => belongs !== null && mergedInto === null)
    .filter(({ id, groupId }) => !muted.thread.has(id) && !muted.group.has(groupId))
    .filter((thread) => !isOutOfSight(muted, thread))
    .filter(({ lastSeq, readTo }) => (lastSeq ?? 0) > (readTo ?? 0))
    .sort((a, b) => b.lastPostAt - a.lastPostAt)

  const folds = await foldsOf(db, actor.id)
  const withoutNames = await withoutNamesOf(db, muted.apart)
  const shown = []
  for (const thread of withNews) {
    if (shown.length > shownAtMost) break
    const range = { threadId: thread.id, afterSeq: thread.readTo ?? 0, memberId: actor.id, limit: countedAtMost }
    const next = await unreadIn(db).execute(range)
    const unread = withoutMuted(muted, next)
    const [first] = unread
    const isAll = next.length < countedAtMost
    const newest = isAll ? unread.at(-1) : withoutMuted(muted, await newestIn(db).execute(range))[0]
    if (first && newest) shown.push({ thread, first, newest, count: unread.length })
  }
  return {
    hasMore: shown.length > shownAtMost,
    threads: await Promise.all(
      shown.slice(0, shownAtMost).map(async ({ thread, first, newest, count }) => ({
        id: thread.id,
        title: titleFor(actor, thread),
        slug: thread.slug,
        groupName: thread.groupName,
        /** Unread replies; 21 stands for more than 20. */
        count,
        firstUnreadId: first.id,
        by: newest.nameless ? null : newest.author,
        yearsAlong: await yearsAlong(ctx, newest),
        postedAt: newest.postedAt,
        contentNotes: newest.contentNotes,
        /** Null while its content note, or the reader's own fold, keeps it closed. */
        words: isFolded(folds, { contentNotes: newest.contentNotes, text: plainOf(newest.html) })
          ? null
          : firstWords(withoutNames(newest.html)),
      })),
    ),
  }
}

type Reply = Pick<typeof posts.$inferSelect, 'seq' | 'threadId' | 'groupId' | 'authorId' | 'nameless'>

/** How far ahead of the reader the writer of a reply is, as the thread's own page says it. */
async function yearsAlong(ctx: Asking, { seq, threadId, groupId, authorId, nameless }: Reply): Promise<number> {
  if (nameless) return 0
  const range = { threadId, from: seq, to: seq, memberId: ctx.actor.id }
  const { paths } = await pathsOn(ctx, { groupId, isMember: true }, range)
  return paths.get(authorId)?.yearsAlong ?? 0
}

const followedBy = (db: Reader) =>
  db.prepared('my-groups-followed', (reader) => {
    const newest = reader
      .select({ threadId: follows.threadId })
      .from(follows)
      .where(eq(follows.memberId, sql.placeholder('memberId')))
      .orderBy(desc(follows.followedAt), desc(follows.threadId))
      .limit(sql.placeholder('limit'))
      .as('newest_follows')
    return (
      reader
        .select({
          id: threads.id,
          groupId: threads.groupId,
          title: threads.title,
          authorId: threads.authorId,
          nameless: threads.nameless,
          isTakenDown: openerIsTakenDown,
          lastPostAt: threads.lastPostAt,
          slug: groups.slug,
          groupName: groups.name,
          belongs: memberships.memberId,
          mergedInto: threadMerges.intoId,
          readTo: readingPlaces.seq,
          lastSeq: sql<
            number | null
          >`(select last.seq from posts as last where last.thread_id = ${threads.id} order by last.seq desc limit 1)`,
        })
        .from(newest)
        // Crossed, so that SQLite begins with the follows; left to itself it begins with every thread of every group of mine.
        .crossJoin(threads)
        .innerJoin(groups, eq(groups.id, threads.groupId))
        .leftJoin(
          memberships,
          and(eq(memberships.groupId, threads.groupId), eq(memberships.memberId, sql.placeholder('memberId'))),
        )
        .leftJoin(
          readingPlaces,
          and(eq(readingPlaces.memberId, sql.placeholder('memberId')), eq(readingPlaces.threadId, threads.id)),
        )
        .leftJoin(threadMerges, eq(threadMerges.threadId, threads.id))
        .where(eq(threads.id, newest.threadId))
    )
  })

const unreadPost = {
  id: posts.id,
  seq: posts.seq,
  threadId: posts.threadId,
  groupId: posts.groupId,
  authorId: posts.authorId,
  author: members.name,
  nameless: posts.nameless,
  html: posts.html,
  contentNotes: posts.contentNotes,
  postedAt: posts.postedAt,
}

const unreadPosts = (reader: Reader) =>
  reader
    .select(unreadPost)
    .from(posts)
    .innerJoin(members, eq(members.id, posts.authorId))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .where(
      and(
        eq(posts.threadId, sql.placeholder('threadId')),
        gt(posts.seq, sql.placeholder('afterSeq')),
        ne(posts.authorId, sql.placeholder('memberId')),
        eq(posts.opensThread, false),
        isNull(postTakedowns.postId),
      ),
    )

const unreadIn = (db: Reader) =>
  db.prepared('my-groups-unread', (reader) =>
    unreadPosts(reader).orderBy(asc(posts.seq)).limit(sql.placeholder('limit')),
  )

const newestIn = (db: Reader) =>
  db.prepared('my-groups-newest-reply', (reader) =>
    unreadPosts(reader).orderBy(desc(posts.seq)).limit(sql.placeholder('limit')),
  )
