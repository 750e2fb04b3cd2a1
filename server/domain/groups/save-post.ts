import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { posts, postTakedowns, savedPosts } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeep } from './policy.ts'
import { visibleThread } from './threads.ts'

/** A member saves a post to find it again. Again changes nothing. Nobody else is told. Refuses: forbidden, not-found. */
export const savePost = command(z.object({ postId: z.string().max(60) }), async (ctx, { postId }) => {
  demand(mayKeep(ctx.actor))
  const [post] = await ctx.tx
    .select({ threadId: posts.threadId })
    .from(posts)
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .where(and(eq(posts.id, postId), isNull(postTakedowns.postId)))
  if (!post) throw notFound('Post')
  await visibleThread(ctx.tx, ctx.actor, post.threadId)
  await ctx.tx.insert(savedPosts).values({ memberId: ctx.actor.id, postId, savedAt: ctx.now }).onConflictDoNothing()
})
