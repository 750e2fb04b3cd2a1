import { and, eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { groupRoles, groups, memberships } from '#db/schema/index.ts'
import { isACarer } from '../carers/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { isSeatedAnywhere } from '../workspaces/index.ts'
import type { GroupFacts } from './policy.ts'
import type { Visits } from './visits.ts'

/** A group as its public summary tells it, with what this person is to it. */
export type SeenGroup = typeof groups.$inferSelect &
  GroupFacts & {
    /** When they were here, for somebody who belongs. */
    readonly visits: Visits | null
  }

/** The group with this slug. Every group has a public face, so everyone may see that it is there. Refuses: not-found. */
export async function visibleGroup(db: Reader, actor: Actor, slug: string): Promise<SeenGroup> {
  return found(await statement(db, 'slug').execute({ key: slug, memberId: actor.id }))
}

/** The same by id, for things that hang on a group. Refuses: not-found. */
export async function visibleGroupById(db: Reader, actor: Actor, groupId: string): Promise<SeenGroup> {
  return found(await statement(db, 'id').execute({ key: groupId, memberId: actor.id }))
}

const statement = (db: Reader, by: 'slug' | 'id') =>
  db.prepared(`group-by-${by}`, (reader) =>
    reader
      .select({
        group: groups,
        memberId: memberships.memberId,
        joinedAt: memberships.joinedAt,
        visitedAt: memberships.visitedAt,
        visitBefore: memberships.visitBefore,
        role: groupRoles.role,
        isSeated: sql<boolean>`${isSeatedAnywhere(sql.placeholder('memberId'))}`.mapWith(Boolean),
        isCarer: sql<boolean>`${isACarer(sql.placeholder('memberId'))}`.mapWith(Boolean),
      })
      .from(groups)
      .leftJoin(
        memberships,
        and(eq(memberships.groupId, groups.id), eq(memberships.memberId, sql.placeholder('memberId'))),
      )
      .leftJoin(
        groupRoles,
        and(
          eq(groupRoles.groupId, groups.id),
          eq(groupRoles.memberId, sql.placeholder('memberId')),
          eq(groupRoles.role, 'facilitator'),
        ),
      )
      .where(eq(groups[by], sql.placeholder('key'))),
  )

type Row = {
  group: typeof groups.$inferSelect
  memberId: string | null
  joinedAt: number | null
  visitedAt: number | null
  visitBefore: number | null
  role: string | null
  isCarer: boolean
  isSeated: boolean
}

function found([row]: readonly Row[]): SeenGroup {
  if (!row) throw notFound('Group')
  const { group, memberId, joinedAt, visitedAt, visitBefore, role, isCarer, isSeated } = row
  const visits = joinedAt !== null && visitedAt !== null ? { joinedAt, visitedAt, visitBefore } : null
  const isForOtherCarers = group.kind === 'carers' && !isCarer
  const isForOthersSeated = group.kind === 'practice' && !isSeated
  const facts = { isMember: memberId !== null, isFacilitator: role !== null, isForOtherCarers, isForOthersSeated }
  return { ...group, ...facts, visits }
}
