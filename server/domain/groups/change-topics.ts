import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { topics } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid, notFound } from '../kernel/refusal.ts'
import { visibleGroup } from './groups.ts'
import { mayFacilitate } from './policy.ts'

const slug = z.string()
const topicId = z.string()
export const topicName = z.string().trim().min(2, 'Give the topic a name').max(40, 'Keep the name under 40 letters')
const mostTopics = 30

export const ChangeTopicsInput = z.discriminatedUnion('change', [
  z.object({ slug, change: z.literal('add'), name: topicName }),
  z.object({ slug, change: z.literal('rename'), topicId, name: topicName }),
  z.object({ slug, change: z.enum(['up', 'down', 'retire', 'bring-back']), topicId }),
])
type Change = z.output<typeof ChangeTopicsInput>
type Topic = typeof topics.$inferSelect

/** A facilitator adds, renames, orders, retires or brings back a topic. A retired one stays on the threads that have it. Refuses: not-found, forbidden, invalid, conflict. */
export const changeTopics = command(ChangeTopicsInput, async (ctx, change) => {
  const group = await visibleGroup(ctx.tx, ctx.actor, change.slug)
  demand(mayFacilitate(ctx.actor, group))
  const all = await ctx.tx
    .select()
    .from(topics)
    .where(eq(topics.groupId, group.id))
    .orderBy(asc(topics.position), asc(topics.id))

  if (change.change === 'add') await add(ctx, group.id, { all, name: change.name })
  else await alter(ctx, all, change)
  await ctx.record({ name: 'topics.changed', groupId: group.id })
  return { slug: change.slug }
})

async function add({ tx, newId }: Context, groupId: string, { all, name }: { all: readonly Topic[]; name: string }) {
  refuseNameInUse(all, name)
  if (all.length >= mostTopics) throw conflict('That is a lot of topics. Retire or rename one instead')
  const position = Math.max(-1, ...all.map((topic) => topic.position)) + 1
  await tx.insert(topics).values({ id: newId(), groupId, name, position })
}

async function alter({ tx, now }: Context, all: readonly Topic[], change: Exclude<Change, { change: 'add' }>) {
  const topic = all.find(({ id }) => id === change.topicId)
  if (!topic) throw notFound('Topic')
  if (change.change === 'rename') {
    refuseNameInUse(
      all.filter(({ id }) => id !== topic.id),
      change.name,
    )
    await tx.update(topics).set({ name: change.name }).where(eq(topics.id, topic.id))
  } else if (change.change === 'up' || change.change === 'down') {
    await swap(tx, { all, topic, by: change.change === 'up' ? -1 : 1 })
  } else {
    const retiredAt = change.change === 'retire' ? now : null
    await tx
      .update(topics)
      .set({ retiredAt })
      .where(and(eq(topics.id, topic.id)))
  }
}

/** Trades places with the neighbour people can see; at either end nothing moves. */
async function swap(tx: Context['tx'], { all, topic, by }: { all: readonly Topic[]; topic: Topic; by: -1 | 1 }) {
  const shown = all.filter(({ retiredAt }) => retiredAt === null)
  const neighbour = shown[shown.indexOf(topic) + by]
  if (!shown.includes(topic) || !neighbour) return
  await tx.update(topics).set({ position: neighbour.position }).where(eq(topics.id, topic.id))
  await tx.update(topics).set({ position: topic.position }).where(eq(topics.id, neighbour.id))
}

function refuseNameInUse(others: readonly Topic[], name: string) {
  const same = others.find((other) => other.name.toLowerCase() === name.toLowerCase())
  if (same) throw invalid({ name: [`There is a topic called ${same.name} already`] })
}
