import { and, eq, isNull, notInArray } from 'drizzle-orm'
import { z } from 'zod'
import { follows, memberships, posts, threadPins, threads, threadTopics, topics } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { facilitatedThread } from './facilitated-thread.ts'
import { visibleGroup } from './groups.ts'
import { indexPosts } from './index-thread.ts'
import { mayMoveThread } from './policy.ts'

/** A thread longer than this is indexed by a job: the writer serves everybody. */
const indexedAtOnce = 500

export const MoveThreadInput = z.object({ threadId: z.string(), toSlug: z.string().min(1, 'Choose a group') })

/**
 * Moves a conversation to another group that its facilitator looks after too. Nobody's membership changes:
 * who is not in the new group no longer reads or follows it. Refuses: not-found, forbidden, conflict.
 */
export const moveThread = command(MoveThreadInput, async (ctx, { threadId, toSlug }) => {
  const thread = await facilitatedThread(ctx, threadId)
  const group = await visibleGroup(ctx.tx, ctx.actor, toSlug)
  demand(mayMoveThread(ctx.actor, thread, group))
  if (group.id === thread.groupId) throw conflict(`This thread is in ${group.name} already`)

  const place = { threadId, groupId: group.id }
  await ctx.tx.update(threads).set({ groupId: group.id }).where(eq(threads.id, threadId))
  await ctx.tx.update(posts).set({ groupId: group.id }).where(eq(posts.threadId, threadId))
  await ctx.tx.delete(threadPins).where(eq(threadPins.threadId, threadId))
  await keepTopicsOfTheSameName(ctx, place)
  await letStrangersGo(ctx, place)

  const isIndexed = thread.replyCount < indexedAtOnce
  if (isIndexed) await indexPosts(ctx.tx, threadId, { afterSeq: 0, limit: indexedAtOnce + 1 })
  await ctx.record({ name: 'thread.moved', ...place, fromGroupId: thread.groupId, isIndexed })
  return { slug: group.slug, threadId }
})

type Place = { readonly threadId: string; readonly groupId: string }

async function keepTopicsOfTheSameName({ tx }: Context, { threadId, groupId }: Place) {
  const worn = await tx
    .select({ name: topics.name })
    .from(threadTopics)
    .innerJoin(topics, eq(topics.id, threadTopics.topicId))
    .where(eq(threadTopics.threadId, threadId))
  const there = await tx
    .select({ id: topics.id, name: topics.name })
    .from(topics)
    .where(and(eq(topics.groupId, groupId), isNull(topics.retiredAt)))
  const same = there.filter(({ name }) => worn.some((old) => old.name.toLowerCase() === name.toLowerCase()))
  await tx.delete(threadTopics).where(eq(threadTopics.threadId, threadId))
  if (same.length > 0) await tx.insert(threadTopics).values(same.map(({ id }) => ({ topicId: id, threadId })))
}

/** Following is reading ahead of time: who may not read the thread any more does not follow it either. */
async function letStrangersGo({ tx }: Context, { threadId, groupId }: Place) {
  const residents = tx.select({ id: memberships.memberId }).from(memberships).where(eq(memberships.groupId, groupId))
  await tx.delete(follows).where(and(eq(follows.threadId, threadId), notInArray(follows.memberId, residents)))
}
