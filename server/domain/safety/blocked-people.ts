import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { blocks, groupRoles, groups, memberRoles, members, memberships } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { hasBlocked, peopleApartFrom } from './blocks.ts'
import { mayBlock, mayKeepApart } from './policy.ts'

/** A list longer than this is nobody's to read. */
const listedAtMost = 500

/** Whom this member has blocked, the newest first. Who has blocked them is told to nobody. Refuses: forbidden. */
export const blockedPeople = query(z.object({}), async ({ db, actor }) => {
  demand(mayKeepApart(actor))
  return db
    .select({ id: members.id, name: members.name, blockedAt: blocks.blockedAt })
    .from(blocks)
    .innerJoin(members, eq(members.id, blocks.blockedId))
    .where(eq(blocks.memberId, actor.id))
    .orderBy(desc(blocks.blockedAt), desc(blocks.blockedId))
    .limit(listedAtMost)
})

/** Somebody this member thinks of blocking: their name, whether it is done, and where they still see each other because one of them looks after others. Refuses: forbidden, not-found. */
export const personToBlock = query(
  z.object({ memberId: z.string().max(60) }),
  async ({ db, actor, subjects }, { memberId }) => {
    demand(mayKeepApart(actor))
    const face = await subjects.profile.visibleTo(db, actor, memberId)
    demand(mayBlock(actor, memberId))
    return {
      id: memberId,
      name: face.author,
      isBlocked: await hasBlocked(db, actor.id, memberId),
      /** Groups of this member in which the other goes on reading as a facilitator. */
      looksAfter: await sharedGroupsLookedAfter(db, actor.id, memberId),
      isModerator: await moderates(db, memberId),
    }
  },
)

/** Whom this member does not see and is not seen by, by id: what a socket asks, so that it hears nothing of their words. Kept out too: a socket may outlast a suspension. */
export const peopleApart = query(z.object({}), async ({ db, actor }) => [...(await peopleApartFrom(db, actor.id))], {
  evenKeptOut: true,
})

async function sharedGroupsLookedAfter(db: Reader, memberId: string, otherId: string): Promise<string[]> {
  const rows = await db
    .select({ name: groups.name })
    .from(groupRoles)
    .innerJoin(groups, eq(groups.id, groupRoles.groupId))
    .innerJoin(memberships, and(eq(memberships.groupId, groupRoles.groupId), eq(memberships.memberId, memberId)))
    .where(and(eq(groupRoles.memberId, otherId), eq(groupRoles.role, 'facilitator')))
    .orderBy(asc(groups.name))
  return rows.map(({ name }) => name)
}

async function moderates(db: Reader, memberId: string): Promise<boolean> {
  const roles = await db
    .select({ role: memberRoles.role })
    .from(memberRoles)
    .where(and(eq(memberRoles.memberId, memberId), inArray(memberRoles.role, ['moderator', 'duty-lead'])))
  return roles.length > 0
}
