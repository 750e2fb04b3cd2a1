import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { cases, groupRoles, memberRoles } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import type { Case } from '../safety/index.ts'
import { type CaseFacts, mayModerate } from './policy.ts'

/** A case this person may look into, and what they are to it. */
export type SeenCase = Case & CaseFacts

/** A case this person may look into. To everyone else it does not exist. Refuses: not-found. */
export async function visibleCase(db: Reader, actor: Actor, caseId: string): Promise<SeenCase> {
  const [found] = await db.select().from(cases).where(eq(cases.id, caseId))
  if (!found) throw notFound('Case')
  const facts = {
    level: found.level,
    isAboutMe: found.aboutId === actor.id,
    isFacilitator: found.groupId !== null && (await facilitates(db, actor.id, found.groupId)),
    isAboutStaff: await looksAfterOthers(db, found.aboutId, found.groupId),
    isHandedUp: found.handedUpAt !== null,
    isClosed: found.closedAt !== null,
    isMine: found.claimedBy === actor.id,
    isClaimedByAnother: found.claimedBy !== null && found.claimedBy !== actor.id,
  }
  if (!mayModerate(actor, facts).allowed) throw notFound('Case')
  return { ...found, ...facts }
}

async function facilitates(db: Reader, memberId: string, groupId: string): Promise<boolean> {
  const named = await db
    .select({ role: groupRoles.role })
    .from(groupRoles)
    .where(and(eq(groupRoles.groupId, groupId), eq(groupRoles.memberId, memberId), eq(groupRoles.role, 'facilitator')))
  return named.length > 0
}

/** Whether somebody moderates, leads, or facilitates in this group. */
async function looksAfterOthers(db: Reader, memberId: string, groupId: string | null): Promise<boolean> {
  const badges = await db
    .select({ role: memberRoles.role })
    .from(memberRoles)
    .where(
      and(eq(memberRoles.memberId, memberId), inArray(memberRoles.role, ['moderator', 'duty-lead', 'coordinator'])),
    )
  return badges.length > 0 || (groupId !== null && (await facilitates(db, memberId, groupId)))
}
