import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { forgetText } from '#db/full-text.ts'
import { postTakedowns } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayTakeDown } from './policy.ts'
import { ownPost } from './posts.ts'

/**
 * A member takes down their own words: out of the page and out of search, for everybody, at once. They can put them back.
 * What a moderator has hidden stays down when that is undone. Refuses: not-found.
 */
export const takeDownPost = command(
  z.object({ postId: z.string() }),
  async (ctx, { postId }) => {
    const post = await ownPost(ctx.tx, ctx.actor, postId)
    demand(mayTakeDown(ctx.actor, post))
    // What waits to be checked its author may take back too; put back, it waits again.
    if (post.withheld === 'held') {
      const row = { how: 'taken-down' as const, takenDownBy: ctx.actor.id, takenDownAt: ctx.now }
      await ctx.tx.update(postTakedowns).set(row).where(eq(postTakedowns.postId, postId))
      return { threadId: post.threadId }
    }
    if (post.withheld === 'hidden') {
      await ctx.tx.update(postTakedowns).set({ authorTookDownAt: ctx.now }).where(eq(postTakedowns.postId, postId))
      return { threadId: post.threadId }
    }
    const taken = await ctx.tx
      .insert(postTakedowns)
      .values({ postId, takenDownBy: ctx.actor.id, takenDownAt: ctx.now })
      .onConflictDoNothing()
      .returning({ postId: postTakedowns.postId })
    if (taken.length === 0) return { threadId: post.threadId }
    await forgetText(ctx.tx, post.seq)
    await ctx.record({ name: 'post.taken-down', postId, threadId: post.threadId, groupId: post.groupId })
    return { threadId: post.threadId }
  },
  { evenKeptOut: true },
)
