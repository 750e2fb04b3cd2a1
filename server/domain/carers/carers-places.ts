import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { groups, memberships, topics } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { isCarer } from './carers.ts'
import { mayComeInAsCarer, mayEnterCarersPlaces } from './policy.ts'

/** The places for carers, and the turning points people talk about in each. To whoever is not a carer there are none to see. */
export const carersPlaces = query(z.object({}), async ({ db, actor }) => {
  const facts = { isCarer: await isCarer(db, actor.id) }
  const mayComeIn = mayComeInAsCarer(actor)
  if (!mayEnterCarersPlaces(actor, facts).allowed) return { ...facts, mayComeIn, places: [] }
  const places = await db
    .select({
      id: groups.id,
      slug: groups.slug,
      name: groups.name,
      purpose: groups.purpose,
      belongs: memberships.memberId,
    })
    .from(groups)
    .leftJoin(memberships, and(eq(memberships.groupId, groups.id), eq(memberships.memberId, actor.id)))
    .where(eq(groups.kind, 'carers'))
    .orderBy(asc(groups.openedAt), asc(groups.id))
  const ids = places.map(({ id }) => id)
  const points =
    ids.length === 0
      ? []
      : await db
          .select({ id: topics.id, groupId: topics.groupId, name: topics.name })
          .from(topics)
          .where(and(inArray(topics.groupId, ids), isNull(topics.retiredAt)))
          .orderBy(asc(topics.position), asc(topics.id))
  return {
    ...facts,
    mayComeIn,
    places: places.map(({ belongs, ...place }) => ({
      ...place,
      isMember: belongs !== null,
      turningPoints: points.filter(({ groupId }) => groupId === place.id).map(({ id, name }) => ({ id, name })),
    })),
  }
})
