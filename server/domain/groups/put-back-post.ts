import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { indexText } from '#db/full-text.ts'
import { postTakedowns } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { plainOf } from '../kernel/formatting.ts'
import { demand } from '../kernel/policy.ts'
import { openCaseOf, screenWords } from '../safety/index.ts'
import { mayPutBack } from './policy.ts'
import { type FoundPost, visiblePost } from './posts.ts'

/** A member changes their mind and puts back words they had taken down. Words that somebody else took from view stay so, and what is checked first waits for that. Refuses: not-found, forbidden. */
export const putBackPost = command(z.object({ postId: z.string() }), async (ctx, { postId }) => {
  const post = await visiblePost(ctx.tx, ctx.actor, postId)
  demand(mayPutBack(ctx.actor, post))
  if (post.withheld === 'taken-down' && (await isCheckedFirst(ctx, post))) {
    await holdAgain(ctx, post)
    return { threadId: post.threadId }
  }
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

/** Changed words may wait to be checked, or their writer's do from now on: taken down and put back, they must not pass whoever checks. */
async function isCheckedFirst(ctx: Context, { id }: FoundPost): Promise<boolean> {
  if (ctx.actor.standing === 'limited') return true
  return (await openCaseOf(ctx, { kind: 'post', id }))?.source === 'held'
}

async function holdAgain(ctx: Context, { id: postId, authorId, threadId, groupId, ...post }: FoundPost) {
  await screenWords(ctx, {
    subject: { kind: 'post', id: postId },
    authorId,
    groupId,
    text: [post.opensThread ? post.thread.title : '', post.body].filter(Boolean).join('\n'),
    earlier: Number.POSITIVE_INFINITY,
  })
  await ctx.tx.update(postTakedowns).set({ how: 'held' }).where(eq(postTakedowns.postId, postId))
  await ctx.record({ name: 'post.held', postId, threadId, groupId })
}
