import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { groupRoles, memberships, type TriageLevel } from '#db/schema/index.ts'
import { type Actor, isKeptOut, isModerator } from '../kernel/actor.ts'
import { demand, paused } from '../kernel/policy.ts'
import { forbidden } from '../kernel/refusal.ts'

/** Whose cases somebody sees: all of them, or what can wait in groups of their own. */
export type Scope = { readonly groupIds: readonly string[] | null; readonly levels: readonly TriageLevel[] }

/** What this person sees of the queue; the same line as `mayModerate` draws for one case. Refuses: forbidden. */
export async function scopeOf(db: Reader, actor: Actor): Promise<Scope> {
  if (isKeptOut(actor)) demand(paused)
  if (isModerator(actor)) return { groupIds: null, levels: ['crisis', 'red', 'amber', 'green'] }
  const groupIds = await groupsLookedAfter(db, actor.id)
  if (groupIds.length === 0) throw forbidden('Only people who look after this place come in here')
  return { groupIds, levels: ['amber', 'green'] }
}

/** The groups somebody facilitates. A task in a group they have left gives no sight of it. */
export async function groupsLookedAfter(db: Reader, memberId: string): Promise<string[]> {
  const rows = await db
    .select({ id: groupRoles.groupId })
    .from(groupRoles)
    .innerJoin(
      memberships,
      and(eq(memberships.groupId, groupRoles.groupId), eq(memberships.memberId, groupRoles.memberId)),
    )
    .where(and(eq(groupRoles.memberId, memberId), eq(groupRoles.role, 'facilitator')))
  return rows.map(({ id }) => id)
}
