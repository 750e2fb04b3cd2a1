import { and, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { groupAsks, groups, topics } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { addressOf, lines, list } from '../kernel/words.ts'
import { groupWords } from './change-group.ts'
import { topicName } from './change-topics.ts'
import { setConditions } from './group-conditions.ts'
import { mayCoordinate } from './policy.ts'
import { settleFacilitator } from './roles.ts'

export const groupFrame = {
  name: z.string().trim().min(3, 'Give the group a name').max(60, 'Keep the name under 60 letters'),
  joining: z.enum(['open', 'ask'], 'Choose how people join'),
  conditionIds: list(z.array(z.string()).max(20, 'Choose up to 20 conditions')),
}

export const OpenGroupInput = z.object({
  ...groupFrame,
  ...groupWords,
  /** `carers`: for carers only. `practice`: for people with a seat in any workspace. Both are in no list and on no profile. */
  kind: z.enum(['peer', 'carers', 'practice']).default('peer'),
  /** One a line. */
  topics: lines(z.array(topicName).max(20, 'Keep it to 20 topics')),
  /** The names they go by here, one a line. */
  facilitators: lines(z.array(z.string().max(60)).min(1, 'Name at least one facilitator').max(6, 'Name up to six')),
  /** The asks that this group answers. */
  askIds: list(z.array(z.string()).max(200)),
})

/** A coordinator opens a group, names who looks after it, and answers those who asked for it. Refuses: forbidden, invalid. */
export const openGroup = command(OpenGroupInput, async (ctx, wish) => {
  demand(mayCoordinate(ctx.actor))
  const { conditionIds, topics: named, facilitators, askIds, ...words } = wish
  const id = ctx.newId()
  const slug = addressOf(words.name)
  await takeAddress(ctx, { ...words, id, slug })
  await setConditions(ctx, id, conditionIds)
  const unique = [...new Map(named.map((name) => [name.toLowerCase(), name])).values()]
  if (unique.length > 0)
    await ctx.tx
      .insert(topics)
      .values(unique.map((name, position) => ({ id: ctx.newId(), groupId: id, name, position })))

  const answered = await answerAsks(ctx, id, askIds)
  await ctx.record({ name: 'group.opened', groupId: id, askIds: answered })
  for (const name of new Set(facilitators)) {
    const because = await settleFacilitator(ctx, id, name)
    if (because) throw invalid({ facilitators: [because] })
  }
  return { id, slug }
})

type Frame = Omit<typeof groups.$inferInsert, 'openedBy' | 'openedAt'>

async function takeAddress({ tx, actor, now }: Context, group: Frame) {
  const taken = { name: ['A group with this name, or one very like it, is here already'] }
  if (group.slug.length < 2) throw invalid({ name: ['Use letters in the name: the group’s address is made from it'] })
  if (reserved.has(group.slug)) throw invalid({ name: ['This word is used by the site itself. Choose another name'] })
  const opened = await tx
    .insert(groups)
    .values({ ...group, openedBy: actor.id, openedAt: now })
    .onConflictDoNothing()
    .returning({ id: groups.id })
  if (opened.length === 0) throw invalid(taken)
}

/** Addresses under /groups that are pages of their own. */
const reserved = new Set(['ask', 'new', 'search', 'asks', 'ask-for-one'])

async function answerAsks({ tx, actor, now }: Context, groupId: string, askIds: readonly string[]) {
  if (askIds.length === 0) return []
  const answered = await tx
    .update(groupAsks)
    .set({ answeredAt: now, answeredBy: actor.id, groupId })
    .where(and(inArray(groupAsks.id, [...askIds]), isNull(groupAsks.answeredAt)))
    .returning({ id: groupAsks.id })
  return answered.map(({ id }) => id)
}
