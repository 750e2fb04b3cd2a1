import { and, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import { posts, readingPlaces } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { readNoticesOfThread } from '../notices/index.ts'
import { visibleThread } from './threads.ts'

/**
 * Remembers how far a member has read in a thread, and that they know what they were told of up to there. Only ever
 * forward: an old page opened again changes nothing.
 * What people read is nobody else's business, so this records no event. Refuses: not-found.
 */
export const markRead = command(
  z.object({ threadId: z.string(), postId: z.string() }),
  async (ctx, { threadId, postId }) => {
    const { tx, actor, now } = ctx
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
    await readNoticesOfThread(ctx, { threadId, seq: post.seq })
  },
)
