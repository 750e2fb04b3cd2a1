import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { groups, members, memberships, posts, postTakedowns, threadMerges, threads } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { type Muted, withoutMuted } from './mutes.ts'
import { openerIsTakenDown, titleFor } from './threads.ts'
import { withoutNamesOf } from './unseen-names.ts'

/** A post that was found, whole. For the server: what leaves it says nothing of who wrote without a name. */
export type FoundPost = Awaited<ReturnType<typeof foundPosts>>[number]

/** These posts, newest first, as far as this member may see them now: in their own groups, not taken down, not muted or blocked. The index is a hint, never a permission. */
export async function foundPosts(db: Reader, actor: Actor, seqs: readonly number[], muted: Muted) {
  if (seqs.length === 0) return []
  const rows = await db
    .select({
      seq: posts.seq,
      id: posts.id,
      threadId: posts.threadId,
      groupId: posts.groupId,
      slug: groups.slug,
      groupName: groups.name,
      title: threads.title,
      starterId: threads.authorId,
      startedNameless: threads.nameless,
      isTakenDown: openerIsTakenDown,
      opensThread: posts.opensThread,
      authorId: posts.authorId,
      author: members.name,
      nameless: posts.nameless,
      html: posts.html,
      contentNotes: posts.contentNotes,
      postedAt: posts.postedAt,
    })
    .from(posts)
    .innerJoin(memberships, and(eq(memberships.groupId, posts.groupId), eq(memberships.memberId, actor.id)))
    .innerJoin(groups, eq(groups.id, posts.groupId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .leftJoin(threadMerges, eq(threadMerges.threadId, posts.threadId))
    .where(and(inArray(posts.seq, [...seqs]), isNull(postTakedowns.postId), isNull(threadMerges.threadId)))
  const withoutNames = await withoutNamesOf(db, muted.apart)
  const withStarter = rows.map((row) => ({ ...row, startedBy: row.startedNameless ? null : row.starterId }))
  return withoutMuted(muted, withStarter)
    .map((row) => ({ ...row, html: row.authorId === actor.id ? row.html : withoutNames(row.html) }))
    .map((row) => ({ ...row, title: titleFor(actor, { ...row, authorId: row.starterId }) }))
    .sort((a, b) => b.seq - a.seq)
}
