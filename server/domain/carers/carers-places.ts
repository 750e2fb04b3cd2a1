import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { groupRoles, groups, members, memberships, topics } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { peopleApartFrom } from '../safety/index.ts'
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
  const hosts = await facilitatorsOf(db, actor, ids)
  return {
    ...facts,
    mayComeIn,
    places: places.map(({ belongs, ...place }) => ({
      ...place,
      isMember: belongs !== null,
      /** Who looks after it, by name; told to those inside. */
      facilitators: belongs === null ? [] : hosts.filter(({ groupId }) => groupId === place.id).map(({ name }) => name),
      turningPoints: points.filter(({ groupId }) => groupId === place.id).map(({ id, name }) => ({ id, name })),
    })),
  }
})

async function facilitatorsOf(db: Reader, actor: Actor, groupIds: readonly string[]) {
  if (groupIds.length === 0) return []
  const apart = await peopleApartFrom(db, actor.id)
  const found = await db
    .select({ groupId: groupRoles.groupId, memberId: groupRoles.memberId, name: members.name })
    .from(groupRoles)
    .innerJoin(members, eq(members.id, groupRoles.memberId))
    .where(and(inArray(groupRoles.groupId, [...groupIds]), eq(groupRoles.role, 'facilitator')))
    .orderBy(asc(groupRoles.namedAt), asc(members.name))
  return found.filter(({ memberId }) => !apart.has(memberId))
}
