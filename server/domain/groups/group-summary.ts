import { and, asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { conditions, groupConditions, groupRoles, joinRequests, members } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { SeenGroup } from './groups.ts'
import { mayJoin, mayRead } from './policy.ts'

/** What a group tells everybody: never anything that members wrote. */
export async function summaryOf(db: Reader, actor: Actor, group: SeenGroup) {
  // Of a carers' place, and of the one across workspaces, nobody outside learns who, or how many, are in it.
  const isVeiled = group.kind !== 'peer' && !mayRead(actor, group).allowed
  return {
    kind: group.kind,
    id: group.id,
    slug: group.slug,
    name: group.name,
    purpose: group.purpose,
    lookedAfter: group.lookedAfter,
    dropIns: group.dropIns,
    joining: group.joining,
    memberCount: isVeiled ? 0 : group.memberCount,
    isMember: group.isMember,
    facilitators: isVeiled ? [] : await namesWith(db, group.id, 'facilitator'),
    conditions: await db
      .select({ id: conditions.id, name: conditions.name })
      .from(groupConditions)
      .innerJoin(conditions, eq(conditions.id, groupConditions.conditionId))
      .where(eq(groupConditions.groupId, group.id))
      .orderBy(asc(conditions.name)),
  }
}

/** Who looks after a group, or says hello in it. */
export const namesWith = (db: Reader, groupId: string, role: 'facilitator' | 'greeter') =>
  db
    .select({ id: members.id, name: members.name })
    .from(groupRoles)
    .innerJoin(members, eq(members.id, groupRoles.memberId))
    .where(and(eq(groupRoles.groupId, groupId), eq(groupRoles.role, role)))
    .orderBy(asc(groupRoles.namedAt), asc(members.name))

/** Where somebody stands before a group's door: what they may do next, and what became of their asking. */
export async function standingBefore(db: Reader, actor: Actor, group: SeenGroup) {
  if (actor.kind !== 'member') return { step: 'sign-in' as const, request: null }
  const [request] = await db
    .select({
      askedAt: joinRequests.askedAt,
      decidedAt: joinRequests.decidedAt,
      outcome: joinRequests.outcome,
      reason: joinRequests.reason,
    })
    .from(joinRequests)
    .where(and(eq(joinRequests.memberId, actor.id), eq(joinRequests.groupId, group.id)))
    .orderBy(desc(joinRequests.askedAt))
    .limit(1)
  const latest = request ?? null
  if (latest && latest.decidedAt === null) return { step: 'wait' as const, request: latest }
  if (!actor.hasHealthConsent) return { step: 'consent' as const, request: latest }
  if (group.isForOtherCarers) return { step: 'carers' as const, request: latest }
  if (!mayJoin(actor, group).allowed) return { step: 'none' as const, request: latest }
  return { step: group.joining === 'open' ? ('join' as const) : ('ask' as const), request: latest }
}
