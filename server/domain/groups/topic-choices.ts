import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { threadTopics, topics } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { maySetTopics } from './policy.ts'
import { type SeenThread, visibleThread } from './threads.ts'

/** The topics that a thread has and could have, for whoever started it. Refuses: not-found, forbidden. */
export const topicChoices = query(z.object({ threadId: z.string() }), async ({ db, actor }, { threadId }) => {
  const thread = await visibleThread(db, actor, threadId)
  demand(maySetTopics(actor, { ...thread, isMine: thread.authorId === actor.id }))
  const { slug, title, mergedInto } = thread
  return { id: threadId, slug, title, mergedInto, topics: await topicChoicesIn(db, thread) }
})

/** Every topic of the group, in its order; a retired one only where the thread has it already. */
export async function topicChoicesIn(db: Reader, { id, groupId }: Pick<SeenThread, 'id' | 'groupId'>) {
  const worn = await db.select({ id: threadTopics.topicId }).from(threadTopics).where(eq(threadTopics.threadId, id))
  const all = await db
    .select({ id: topics.id, name: topics.name, retiredAt: topics.retiredAt })
    .from(topics)
    .where(eq(topics.groupId, groupId))
    .orderBy(asc(topics.position))
  return all
    .map(({ retiredAt, ...topic }) => ({
      ...topic,
      isRetired: retiredAt !== null,
      isOn: worn.some((one) => one.id === topic.id),
    }))
    .filter((topic) => topic.isOn || !topic.isRetired)
}
