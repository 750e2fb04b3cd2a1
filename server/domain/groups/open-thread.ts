import { eq } from 'drizzle-orm'
import { threads, threadTopics } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { type NewPost, writePost } from './write-post.ts'

export type NewThread = Omit<NewPost, 'threadId' | 'title'> & {
  readonly title: string
  readonly topicIds: readonly string[]
  readonly byNewcomer: boolean
}

/** Opens a conversation with its first post, in the name of the actor and in the caller's transaction. */
export async function openThread(ctx: Context, { topicIds, byNewcomer, ...post }: NewThread) {
  const { actor, tx, now } = ctx
  const threadId = ctx.newId()
  await tx.insert(threads).values({
    id: threadId,
    groupId: post.groupId,
    authorId: actor.id,
    title: post.title,
    nameless: post.nameless,
    postedAt: now,
    lastPostAt: now,
    byNewcomer,
  })
  if (topicIds.length > 0) await tx.insert(threadTopics).values(topicIds.map((topicId) => ({ topicId, threadId })))

  const first = await writePost(ctx, { ...post, threadId })
  if (first.isHeld) await tx.update(threads).set({ heldAt: now }).where(eq(threads.id, threadId))
  else
    await ctx.record({
      name: 'thread.started',
      postId: first.id,
      authorId: actor.id,
      byNewcomer,
      threadId,
      groupId: post.groupId,
    })
  return { threadId, firstPostId: first.id, isHeld: first.isHeld, supportId: first.supportId }
}
