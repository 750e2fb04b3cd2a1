import { and, desc, eq, inArray, isNull, ne, not, notInArray, or, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { posts, postTakedowns, threads } from '#db/schema/index.ts'

/** Threads that this reader can see are there: not those somebody opened under their name who is blocked, by either side. */
export const openedInSight = (apart: ReadonlySet<string>) =>
  apart.size === 0 ? undefined : or(threads.nameless, notInArray(threads.authorId, [...apart]))

/** What blocks take out of one thread for one reader. */
export type OutOfSight = {
  /** Replies that this reader does not see, so that no number tells of them. */
  readonly replies: number
  /** When the last words they do see were written, in epoch milliseconds. */
  readonly lastPostAt: number
}

/** For each of these threads in which somebody blocked has answered: what of it this reader does not see. */
export async function outOfSightIn(
  db: Reader,
  threadIds: readonly string[],
  apart: ReadonlySet<string>,
): Promise<ReadonlyMap<string, OutOfSight>> {
  if (apart.size === 0 || threadIds.length === 0) return new Map()
  const people = [...apart]
  const rows = await db
    .select({ threadId: posts.threadId, replies: sql<number>`count(*)`.mapWith(Number) })
    .from(posts)
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .where(
      and(
        inArray(posts.threadId, [...threadIds]),
        inArray(posts.authorId, people),
        eq(posts.nameless, false),
        eq(posts.opensThread, false),
        // Words that wait to be checked for the first time were never counted.
        or(isNull(postTakedowns.how), ne(postTakedowns.how, 'held'), not(postTakedowns.neverShown)),
      ),
    )
    .groupBy(posts.threadId)
  const found = new Map<string, OutOfSight>()
  for (const { threadId, replies } of rows)
    found.set(threadId, { replies, lastPostAt: await lastInSight(db, threadId, people) })
  return found
}

async function lastInSight(db: Reader, threadId: string, people: readonly string[]): Promise<number> {
  const [last] = await db
    .select({ postedAt: posts.postedAt })
    .from(posts)
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .where(
      and(
        eq(posts.threadId, threadId),
        or(posts.nameless, notInArray(posts.authorId, [...people])),
        or(isNull(postTakedowns.how), ne(postTakedowns.how, 'held')),
      ),
    )
    .orderBy(desc(posts.seq))
    .limit(1)
  return last?.postedAt ?? 0
}
