// The statements of the thread page, the hottest page of the house: built once, each by an index, none longer than a page.
import { and, asc, desc, eq, gt, inArray, isNull, lt, ne, not, or, sql } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import {
  follows,
  groupRoles,
  memberRoles,
  members,
  posts,
  postTakedowns,
  preferences,
  reactions,
  readingPlaces,
  savedPosts,
  threads,
  threadTopics,
  topics,
} from '#db/schema/index.ts'
import { isApart } from '../safety/index.ts'

const quoted = alias(posts, 'quoted')
const quotedAuthor = alias(members, 'quoted_author')
const quotedTakedown = alias(postTakedowns, 'quoted_takedown')
/**
 * What waits to be checked is there for its author and for those who look after the group (`looksAfter` 1), and is nowhere
 * for others. Neither is what somebody wrote under their name who does not see this reader, or is not seen by them.
 */
const isForReader = or(
  sql`${sql.placeholder('looksAfter')} = 1`,
  eq(posts.authorId, sql.placeholder('memberId')),
  and(
    or(isNull(postTakedowns.how), ne(postTakedowns.how, 'held')),
    or(posts.nameless, not(isApart(posts.authorId, sql.placeholder('memberId')))),
  ),
)
const inThread = eq(posts.threadId, sql.placeholder('threadId'))

/** A post with what its page needs to know. `authorId` is for decisions only. */
export type PostRow = Awaited<ReturnType<typeof answersAhead>>[number]

/** Posts on one page of a thread. */
export const postsAPage = 20

/** The posts of one page, by their order of writing, and who reads them. */
export type Range = {
  readonly threadId: string
  readonly from: number
  readonly to: number
  readonly memberId: string
}

const rows = (reader: Reader) =>
  reader
    .select({
      id: posts.id,
      seq: posts.seq,
      authorId: posts.authorId,
      name: members.name,
      nameless: posts.nameless,
      opensThread: posts.opensThread,
      html: posts.html,
      contentNotes: posts.contentNotes,
      postedAt: posts.postedAt,
      editedAt: posts.editedAt,
      withheld: postTakedowns.how,
      quotesId: posts.quotesId,
      quotedNameless: quoted.nameless,
      quotedAuthorId: quoted.authorId,
      quotedName: quotedAuthor.name,
      quotedTakenDownAt: quotedTakedown.takenDownAt,
    })
    .from(posts)
    .innerJoin(members, eq(members.id, posts.authorId))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .leftJoin(quoted, eq(quoted.id, posts.quotesId))
    .leftJoin(quotedAuthor, eq(quotedAuthor.id, quoted.authorId))
    .leftJoin(quotedTakedown, eq(quotedTakedown.postId, posts.quotesId))

export const postsFrom = (db: Reader) =>
  db.prepared('thread-posts-from', (reader) =>
    rows(reader)
      .where(and(inThread, gt(posts.seq, sql.placeholder('afterSeq')), isForReader))
      .orderBy(asc(posts.seq))
      .limit(sql.placeholder('limit')),
  )

export const postsBefore = (db: Reader) =>
  db.prepared('thread-posts-before', (reader) =>
    rows(reader)
      .where(and(inThread, lt(posts.seq, sql.placeholder('beforeSeq')), isForReader))
      .orderBy(desc(posts.seq))
      .limit(sql.placeholder('limit')),
  )

/** The post that opens the thread, and what these people wrote there under their names and have not taken down. */
export const answersAhead = (
  db: Reader,
  wish: { threadId: string; afterSeq: number; authorIds: readonly string[]; limit: number },
) =>
  rows(db)
    .where(
      and(
        eq(posts.threadId, wish.threadId),
        gt(posts.seq, wish.afterSeq),
        or(
          posts.opensThread,
          and(inArray(posts.authorId, [...wish.authorIds]), eq(posts.nameless, false), isNull(postTakedowns.postId)),
        ),
      ),
    )
    .orderBy(asc(posts.seq))
    .limit(wish.limit)

/** Where in its thread a post stands; null when it is not of this thread. */
export async function seqOf(db: Reader, threadId: string, postId: string): Promise<number | null> {
  const [post] = await db
    .prepared('post-seq', (reader) =>
      reader
        .select({ seq: posts.seq })
        .from(posts)
        .where(and(eq(posts.id, sql.placeholder('postId')), inThread)),
    )
    .execute({ threadId, postId })
  return post?.seq ?? null
}

/** What the reader is to the thread: how far they read, whether they follow, and how they like posts folded. */
export const readerOf = (db: Reader) =>
  db.prepared('thread-reader', (reader) =>
    reader
      .select({
        startedBy: members.name,
        seq: readingPlaces.seq,
        followedAt: follows.followedAt,
        openNotes: preferences.openNotes,
        foldWords: preferences.foldWords,
      })
      .from(threads)
      .innerJoin(members, eq(members.id, threads.authorId))
      .leftJoin(
        readingPlaces,
        and(eq(readingPlaces.threadId, threads.id), eq(readingPlaces.memberId, sql.placeholder('memberId'))),
      )
      .leftJoin(follows, and(eq(follows.threadId, threads.id), eq(follows.memberId, sql.placeholder('memberId'))))
      .leftJoin(preferences, eq(preferences.memberId, sql.placeholder('memberId')))
      .where(eq(threads.id, sql.placeholder('threadId'))),
  )

export const firstUnreadIn = (db: Reader) =>
  db.prepared('thread-first-unread', (reader) =>
    reader
      .select({ id: posts.id })
      .from(posts)
      .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
      .where(and(inThread, gt(posts.seq, sql.placeholder('seq')), isForReader))
      .orderBy(asc(posts.seq))
      .limit(1),
  )

export const facilitatorsOf = (db: Reader) =>
  db.prepared('group-facilitators', (reader) =>
    reader
      .select({ id: groupRoles.memberId, name: members.name })
      .from(groupRoles)
      .innerJoin(members, eq(members.id, groupRoles.memberId))
      .where(and(eq(groupRoles.groupId, sql.placeholder('groupId')), eq(groupRoles.role, 'facilitator')))
      .orderBy(asc(groupRoles.namedAt), asc(members.name)),
  )

/** The badges of the people who wrote this page under their names. */
export const badgesOn = (db: Reader) =>
  db.prepared('thread-page-badges', (reader) =>
    reader
      .selectDistinct({ memberId: memberRoles.memberId, role: memberRoles.role })
      .from(posts)
      .innerJoin(memberRoles, eq(memberRoles.memberId, posts.authorId))
      .where(
        and(
          inThread,
          sql`${posts.seq} between ${sql.placeholder('from')} and ${sql.placeholder('to')}`,
          eq(posts.nameless, false),
        ),
      ),
  )

export const supportOn = (db: Reader) =>
  db.prepared('thread-page-support', (reader) =>
    reader
      .select({
        postId: reactions.postId,
        kind: reactions.kind,
        count: sql<number>`count(*)`.mapWith(Number),
        mine: sql<number>`sum(case when ${reactions.memberId} = ${sql.placeholder('memberId')} then 1 else 0 end)`.mapWith(
          Number,
        ),
      })
      .from(posts)
      .innerJoin(reactions, eq(reactions.postId, posts.id))
      .where(and(inThread, sql`${posts.seq} between ${sql.placeholder('from')} and ${sql.placeholder('to')}`))
      .groupBy(reactions.postId, reactions.kind),
  )

export const topicsOf = (db: Reader) =>
  db.prepared('thread-topics', (reader) =>
    reader
      .select({ id: topics.id, name: topics.name })
      .from(threadTopics)
      .innerJoin(topics, eq(topics.id, threadTopics.topicId))
      .where(eq(threadTopics.threadId, sql.placeholder('threadId')))
      .orderBy(asc(topics.position)),
  )

export const savedOn = (db: Reader) =>
  db.prepared('thread-saved', (reader) =>
    reader
      .select({ postId: savedPosts.postId })
      .from(posts)
      .innerJoin(savedPosts, and(eq(savedPosts.postId, posts.id), eq(savedPosts.memberId, sql.placeholder('memberId'))))
      .where(and(inThread, sql`${posts.seq} between ${sql.placeholder('from')} and ${sql.placeholder('to')}`)),
  )
