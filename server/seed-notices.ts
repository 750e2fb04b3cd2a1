import { and, asc, eq, gt, ne } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import { follows, members, memberships, notices, posts, reactions } from '#db/schema/index.ts'
import { day, hour } from './domain/kernel/time.ts'

/** How far back the demonstration tells. Older than `readBefore` it has been read. */
const toldSince = 14 * day
const readBefore = 2 * day + 6 * hour

type Given = Omit<typeof notices.$inferInsert, 'id'>

/** What the demonstration's people were told of lately, as if the jobs had run at the time. None of it is mailed. */
export async function seedNotices(tx: Tx, { now, idAt }: { now: number; idAt: (at: number) => string }): Promise<void> {
  const since = now - toldSince
  const given = [...(await replies(tx, since)), ...(await support(tx, since)), ...(await welcomes(tx, since))]
  // Ids sort by the time they were made, and the list of notices goes by them.
  const rows = given
    .sort((a, b) => a.givenAt - b.givenAt)
    .map((notice) => ({
      ...notice,
      id: idAt(notice.givenAt),
      readAt: notice.givenAt < now - readBefore ? now - readBefore : null,
    }))
  for (let from = 0; from < rows.length; from += 200) {
    await tx
      .insert(notices)
      .values(rows.slice(from, from + 200))
      .onConflictDoNothing()
  }
}

async function replies(tx: Tx, since: number): Promise<Given[]> {
  const rows = await tx
    .select({
      memberId: follows.memberId,
      groupId: posts.groupId,
      threadId: posts.threadId,
      postId: posts.id,
      givenAt: posts.postedAt,
    })
    .from(posts)
    .innerJoin(follows, eq(follows.threadId, posts.threadId))
    .where(
      and(
        gt(posts.postedAt, since),
        eq(posts.opensThread, false),
        ne(follows.memberId, posts.authorId),
        gt(posts.postedAt, follows.followedAt),
      ),
    )
  return rows.map((row) => ({ ...row, kind: 'reply', onceKey: `reply:${row.postId}` }))
}

async function support(tx: Tx, since: number): Promise<Given[]> {
  const rows = await tx
    .selectDistinct({
      memberId: posts.authorId,
      groupId: posts.groupId,
      threadId: posts.threadId,
      postId: posts.id,
      givenAt: reactions.reactedAt,
    })
    .from(reactions)
    .innerJoin(posts, eq(posts.id, reactions.postId))
    .where(and(gt(reactions.reactedAt, since), ne(reactions.memberId, posts.authorId)))
    .orderBy(asc(reactions.reactedAt))
  return rows.map((row) => ({ ...row, kind: 'support', onceKey: `support:${row.postId}:seeded` }))
}

async function welcomes(tx: Tx, since: number): Promise<Given[]> {
  const newcomers = await tx
    .select({ memberId: members.id, givenAt: members.joinedAt })
    .from(members)
    .where(gt(members.joinedAt, since))
  const joined = await tx
    .select({ memberId: memberships.memberId, groupId: memberships.groupId, givenAt: memberships.joinedAt })
    .from(memberships)
    .where(gt(memberships.joinedAt, since))
  return [
    ...newcomers.map((row) => ({ ...row, kind: 'welcome' as const, onceKey: 'welcome' })),
    ...joined.map((row) => ({ ...row, kind: 'welcome' as const, onceKey: `welcome:${row.groupId}` })),
  ]
}
