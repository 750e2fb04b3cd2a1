import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { conditions, groupConditions, groupRoles, groups, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { longestWait } from './first-reply-list.ts'
import { visibleGroup } from './groups.ts'
import { mayCoordinate } from './policy.ts'
import { holdersOf } from './roles.ts'

/** Every group as a coordinator keeps an eye on it: who looks after it, how many belong, since when its longest-waiting newcomer has waited. Those who wait first. Refuses: forbidden. */
export const coordination = query(z.object({}), async ({ db, actor }) => {
  demand(mayCoordinate(actor))
  const all = await db
    .select({
      id: groups.id,
      slug: groups.slug,
      name: groups.name,
      joining: groups.joining,
      memberCount: groups.memberCount,
    })
    .from(groups)
    .orderBy(asc(groups.name))
  const named = await db
    .select({ groupId: groupRoles.groupId, name: members.name })
    .from(groupRoles)
    .innerJoin(members, eq(members.id, groupRoles.memberId))
    .where(eq(groupRoles.role, 'facilitator'))
    .orderBy(asc(groupRoles.namedAt))
  const found = []
  for (const group of all) {
    found.push({
      ...group,
      facilitators: named.filter(({ groupId }) => groupId === group.id).map(({ name }) => name),
      waitingSince: await longestWait(db, actor, group.id),
    })
  }
  const never = Number.MAX_SAFE_INTEGER
  return found.sort((a, b) => (a.waitingSince ?? never) - (b.waitingSince ?? never))
})

/** One group as a coordinator changes it, with its facilitators and conditions. Refuses: forbidden, not-found. */
export const coordinatedGroup = query(z.object({ slug: z.string() }), async ({ db, actor }, { slug }) => {
  demand(mayCoordinate(actor))
  const { id, name, joining } = await visibleGroup(db, actor, slug)
  return {
    slug,
    name,
    joining,
    facilitators: await holdersOf(db, id, 'facilitator'),
    conditionIds: (
      await db.select({ id: groupConditions.conditionId }).from(groupConditions).where(eq(groupConditions.groupId, id))
    ).map((condition) => condition.id),
  }
})

/** Every condition there is a word for, by family: what a coordinator ticks. Refuses: forbidden. */
export const conditionFamilies = query(z.object({}), async ({ db, actor }) => {
  demand(mayCoordinate(actor))
  return everyCondition(db)
})

async function everyCondition(db: Reader) {
  const rows = await db
    .select({ id: conditions.id, name: conditions.name, family: conditions.family })
    .from(conditions)
    .orderBy(asc(conditions.family), asc(conditions.name))
  const families = new Map<string, { id: string; name: string }[]>()
  for (const { family, ...condition } of rows) families.set(family, [...(families.get(family) ?? []), condition])
  return [...families].map(([family, list]) => ({ family, conditions: list }))
}
