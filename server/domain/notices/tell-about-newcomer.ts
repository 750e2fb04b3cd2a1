import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { posts, postTakedowns, threadClosures, threadMerges, threads } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { lookingAfter } from './who-listens.ts'

/** Puts a newcomer's thread that nobody has answered before the people who say hello. Refuses: forbidden. */
export const tellAboutNewcomer = command(z.object({ threadId: z.string() }), async (ctx, { threadId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const thread = await waitingThread(ctx, threadId)
  if (!thread) return
  const greeters = await lookingAfter(ctx, thread.groupId, ['facilitator', 'greeter'])
  await giveNotices(
    ctx,
    greeters.filter((id) => id !== thread.authorId),
    {
      kind: 'newcomer-waiting',
      groupId: thread.groupId,
      threadId,
      postId: thread.postId,
      onceKey: `newcomer:${threadId}`,
    },
  )
})

async function waitingThread({ tx }: Context, threadId: string) {
  const [thread] = await tx
    .select({ groupId: threads.groupId, authorId: threads.authorId, postId: posts.id })
    .from(threads)
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.opensThread, true)))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .leftJoin(threadClosures, eq(threadClosures.threadId, threads.id))
    .leftJoin(threadMerges, eq(threadMerges.threadId, threads.id))
    .where(
      and(
        eq(threads.id, threadId),
        isNull(threads.answeredAt),
        isNull(postTakedowns.postId),
        isNull(threadClosures.threadId),
        isNull(threadMerges.threadId),
      ),
    )
  return thread
}
