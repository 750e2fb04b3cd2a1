import { and, desc, eq, gte, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  helpedMarks,
  posts,
  postTakedowns,
  savedPosts,
  threadQuestions,
  threadSummaries,
  threads,
  weeklyPicks,
} from '#db/schema/index.ts'
import { day } from '../kernel/time.ts'
import { answerRows } from './seen-answers.ts'

/** What people saved counts when so many of them did: fewer could be told apart. Nobody learns who, or how many. */
const savedByAtLeast = 3

/** When the week of a five-minute read began, in epoch milliseconds. */
export const weekBefore = (now: number): number => now - 7 * day

type Wish = { readonly groupId: string; readonly since: number; readonly most: number }

const inView = ({ groupId }: Wish, chosen: SQL) =>
  and(eq(posts.groupId, groupId), isNull(postTakedowns.postId), isNull(threads.heldAt), chosen)

/** Posts of a group that facilitators picked since then, the newest first. */
export const pickedSince = (db: Reader, wish: Wish) =>
  answerRows(db)
    .where(
      inView(
        wish,
        inArray(
          posts.id,
          db.select({ id: weeklyPicks.postId }).from(weeklyPicks).where(gte(weeklyPicks.pickedAt, wish.since)),
        ),
      ),
    )
    .orderBy(desc(posts.seq))
    .limit(wish.most)

/** Answers of which somebody said since then that they helped, the newest first. */
export const helpedSince = (db: Reader, wish: Wish) =>
  answerRows(db)
    .innerJoin(threadQuestions, eq(threadQuestions.threadId, threads.id))
    .where(
      inView(
        wish,
        inArray(
          posts.id,
          db.select({ id: helpedMarks.postId }).from(helpedMarks).where(gte(helpedMarks.markedAt, wish.since)),
        ),
      ),
    )
    .orderBy(desc(posts.seq))
    .limit(wish.most)

/** Posts that several people saved since then, the newest first. */
export const savedSince = (db: Reader, wish: Wish) =>
  answerRows(db)
    .where(
      inView(
        wish,
        inArray(
          posts.id,
          db
            .select({ id: savedPosts.postId })
            .from(savedPosts)
            .innerJoin(posts, and(eq(posts.id, savedPosts.postId), ne(posts.authorId, savedPosts.memberId)))
            .where(gte(savedPosts.savedAt, wish.since))
            .groupBy(savedPosts.postId)
            .having(sql`count(*) >= ${savedByAtLeast}`),
        ),
      ),
    )
    .orderBy(desc(posts.seq))
    .limit(wish.most)

/** Questions whose summary somebody improved since then, the newest first. */
export const summedUpSince = (db: Reader, { groupId, since, most }: Wish) =>
  db
    .select({ threadId: threadSummaries.threadId, at: sql<number>`max(${threadSummaries.writtenAt})`.mapWith(Number) })
    .from(threadSummaries)
    .innerJoin(threads, and(eq(threads.id, threadSummaries.threadId), isNull(threads.heldAt)))
    .innerJoin(threadQuestions, eq(threadQuestions.threadId, threads.id))
    .where(and(eq(threads.groupId, groupId), gte(threadSummaries.writtenAt, since), isNull(threadSummaries.withheld)))
    .groupBy(threadSummaries.threadId)
    .orderBy(desc(sql`max(${threadSummaries.writtenAt})`))
    .limit(most)
