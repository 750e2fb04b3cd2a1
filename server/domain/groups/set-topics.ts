import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { threadTopics, topics } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { list } from '../kernel/words.ts'
import { mergedAlready } from './facilitated-thread.ts'
import { maySetTopics } from './policy.ts'
import { visibleThread } from './threads.ts'

export const SetTopicsInput = z.object({
  threadId: z.string(),
  topicIds: list(z.array(z.string()).max(4, 'Choose up to four topics')),
})

/** A facilitator, or whoever started it, says what a thread is about. Refuses: not-found, forbidden, conflict, invalid. */
export const setTopics = command(SetTopicsInput, async (ctx, { threadId, topicIds }) => {
  const thread = await visibleThread(ctx.tx, ctx.actor, threadId)
  demand(maySetTopics(ctx.actor, { ...thread, isMine: thread.authorId === ctx.actor.id }))
  if (thread.mergedInto !== null) throw conflict(mergedAlready)
  const { groupId, slug } = thread
  const wanted = [...new Set(topicIds)]
  await belongTo(ctx, groupId, { threadId, wanted })

  await ctx.tx.delete(threadTopics).where(eq(threadTopics.threadId, threadId))
  if (wanted.length > 0) await ctx.tx.insert(threadTopics).values(wanted.map((topicId) => ({ topicId, threadId })))
  await ctx.record({ name: 'thread.topics-set', threadId, groupId })
  return { slug, threadId }
})

/** Topics of this group; a retired one only where the thread has it already. */
async function belongTo(
  { tx }: Context,
  groupId: string,
  { threadId, wanted }: { threadId: string; wanted: readonly string[] },
) {
  if (wanted.length === 0) return
  const known = await tx
    .select({ id: topics.id, groupId: topics.groupId, retiredAt: topics.retiredAt })
    .from(topics)
    .where(inArray(topics.id, [...wanted]))
  const worn = await tx
    .select({ id: threadTopics.topicId })
    .from(threadTopics)
    .where(eq(threadTopics.threadId, threadId))
  const fits = known.filter(
    (topic) => topic.groupId === groupId && (topic.retiredAt === null || worn.some(({ id }) => id === topic.id)),
  )
  if (fits.length !== wanted.length) throw invalid({ topicIds: ['Choose topics from the list'] })
}
