import { and, eq, gte, ne, not, sql } from 'drizzle-orm'
import { z } from 'zod'
import { reactions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { day, nextTime } from '../kernel/time.ts'
import { isApart } from '../safety/index.ts'
import { giveNotices } from './give-notices.ts'
import { toldPost } from './told-post.ts'

/** Tells an author that their words were given support: once a day at most, and not who or how many. Refuses: forbidden. */
export const tellAboutSupport = command(z.object({ postId: z.string() }), async (ctx, { postId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const post = await toldPost(ctx, postId)
  if (!post) return
  // Given and taken back again before this ran, or their own: nothing to tell.
  const given = await ctx.tx
    .select({ kind: reactions.kind })
    .from(reactions)
    .where(
      and(
        eq(reactions.postId, postId),
        ne(reactions.memberId, post.authorId),
        gte(reactions.reactedAt, ctx.now - day),
        not(isApart(reactions.memberId, sql`${post.authorId}`)),
      ),
    )
    .limit(1)
  if (given.length === 0) return
  const nextMidnight = nextTime(ctx.now, 0)
  await giveNotices(ctx, [post.authorId], {
    kind: 'support',
    groupId: post.groupId,
    threadId: post.threadId,
    postId,
    onceKey: `support:${postId}:${nextMidnight}`,
  })
})
