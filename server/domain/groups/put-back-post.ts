import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { indexText } from '#db/full-text.ts'
import { postTakedowns } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { plainOf } from './formatting.ts'
import { mayPutBack } from './policy.ts'
import { visiblePost } from './posts.ts'

/** A member changes their mind and puts back words they had taken down. Words that somebody else took from view stay so. Refuses: not-found, forbidden. */
export const putBackPost = command(z.object({ postId: z.string() }), async (ctx, { postId }) => {
  const post = await visiblePost(ctx.tx, ctx.actor, postId)
  demand(mayPutBack(ctx.actor, post))
  const own = and(eq(postTakedowns.postId, postId), eq(postTakedowns.how, 'taken-down'))
  await ctx.tx
    .update(postTakedowns)
    .set({ how: 'held' })
    .where(and(own, eq(postTakedowns.neverShown, true)))
  const back = await ctx.tx.delete(postTakedowns).where(own).returning({ postId: postTakedowns.postId })
  if (back.length > 0) {
    const title = post.opensThread ? post.thread.title : ''
    await indexText(ctx.tx, { seq: post.seq, groupId: post.groupId, title, body: plainOf(post.html) })
    await ctx.record({ name: 'post.put-back', postId, threadId: post.threadId, groupId: post.groupId })
  }
  return { threadId: post.threadId }
})
