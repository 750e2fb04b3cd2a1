import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { members, threadQuestions, topics } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { day } from '../kernel/time.ts'
import { list, ticked } from '../kernel/words.ts'
import { visibleGroup } from './groups.ts'
import { openThread } from './open-thread.ts'
import { mayWrite } from './policy.ts'
import { body, contentNotes, title } from './words.ts'

/** For this long somebody's threads are put before greeters when nobody has answered. */
const newcomerFor = 30 * day

export const StartThreadInput = z.object({
  slug: z.string(),
  title,
  body,
  topicIds: list(z.array(z.string()).max(4, 'Choose up to four topics')),
  contentNotes: list(contentNotes),
  nameless: ticked,
  /** It asks something: answers can be said to have helped. */
  asks: ticked,
})

/** A member opens a conversation in a group they belong to. Refuses: not-found, forbidden, invalid. */
export const startThread = command(
  StartThreadInput,
  async (ctx, { slug, title, topicIds, asks, ...post }) => {
    const group = await visibleGroup(ctx.tx, ctx.actor, slug)
    demand(mayWrite(ctx.actor, group))
    await topicsOf(ctx, group.id, topicIds)

    const { threadId, firstPostId, isHeld, supportId } = await openThread(ctx, {
      ...post,
      groupId: group.id,
      title,
      topicIds,
      byNewcomer: await isNewcomer(ctx),
    })
    if (asks) await ctx.tx.insert(threadQuestions).values({ threadId, madeBy: ctx.actor.id, madeAt: ctx.now })
    return { id: threadId, slug, firstPostId, isHeld, supportId }
  },
  { limit: 'posting' },
)

async function topicsOf({ tx }: Context, groupId: string, topicIds: readonly string[]) {
  if (topicIds.length === 0) return
  const known = await tx
    .select({ id: topics.id })
    .from(topics)
    .where(and(eq(topics.groupId, groupId), inArray(topics.id, [...topicIds]), isNull(topics.retiredAt)))
  if (known.length !== new Set(topicIds).size) throw invalid({ topicIds: ['Choose topics from the list'] })
}

async function isNewcomer({ tx, actor, now }: Context): Promise<boolean> {
  const recent = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.id, actor.id), gt(members.joinedAt, now - newcomerFor)))
  return recent.length > 0
}
