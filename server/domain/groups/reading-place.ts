import { and, eq, lt } from 'drizzle-orm'
import { posts, readingPlaces } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { visibleThread } from './threads.ts'

/** Remembers how far a member has read in a thread they may see. Only ever forward: an old page opened again changes nothing. Answers with the place in the order of writing. Refuses: not-found. */
export async function keepPlace(
  { tx, actor, now }: Context,
  { threadId, postId }: { readonly threadId: string; readonly postId: string },
): Promise<number> {
  await visibleThread(tx, actor, threadId)
  const [post] = await tx
    .select({ seq: posts.seq })
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.threadId, threadId)))
  if (!post) throw notFound('Post')
  await tx
    .insert(readingPlaces)
    .values({ memberId: actor.id, threadId, seq: post.seq, readAt: now })
    .onConflictDoUpdate({
      target: [readingPlaces.memberId, readingPlaces.threadId],
      set: { seq: post.seq, readAt: now },
      setWhere: lt(readingPlaces.seq, post.seq),
    })
  return post.seq
}
