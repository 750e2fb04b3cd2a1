import { and, asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { groups, threadTopics, topics } from '#db/schema/index.ts'
import { turningPointsAmong } from '../carers/index.ts'
import { mayFacilitate, visibleGroup, visibleThread } from '../groups/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { cardsOf } from '../service-cards/index.ts'
import { chosenAt } from './chosen-services.ts'

/** The turning points that are topics of a place for carers: for each of them its facilitators choose services. Any other group has none. Refuses: not-found, forbidden. */
export const turningPointsIn = query(z.object({ slug: z.string() }), async ({ db, actor }, { slug }) => {
  const group = await visibleGroup(db, actor, slug)
  demand(mayFacilitate(actor, group))
  if (group.kind !== 'carers') return []
  const open = await db
    .select({ name: topics.name })
    .from(topics)
    .where(and(eq(topics.groupId, group.id), isNull(topics.retiredAt)))
  return turningPointsAmong(open)
})

/** The services that facilitators chose for the turning points of a thread in a place for carers, each once. Refuses: not-found. */
export const threadServices = query(z.object({ threadId: z.string().max(60) }), async ({ db, actor }, { threadId }) => {
  const { id } = await visibleThread(db, actor, threadId)
  const chosen = []
  for (const { key } of turningPointsAmong(await carersTopicsOf(db, id)))
    chosen.push(...(await chosenAt(db, { place: 'turning-point', placeId: key })))
  const cards = await cardsOf(
    db,
    chosen.map(({ serviceId }) => serviceId),
  )
  const once = new Map(chosen.map(({ serviceId, note }) => [serviceId, note]))
  return [...once].flatMap(([serviceId, note]) => {
    const service = cards.get(serviceId)
    return service ? [{ note, service }] : []
  })
})

const carersTopicsOf = (db: Reader, threadId: string) =>
  db
    .select({ name: topics.name })
    .from(threadTopics)
    .innerJoin(topics, eq(topics.id, threadTopics.topicId))
    .innerJoin(groups, and(eq(groups.id, topics.groupId), eq(groups.kind, 'carers')))
    .where(eq(threadTopics.threadId, threadId))
    .orderBy(asc(topics.position))
