import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { memberRoles, members } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'

/** Somebody who moderates, and what they are. */
export type Colleague = { readonly id: string; readonly name: string; readonly isDutyLead: boolean }

/** Everybody else who moderates or leads, by name. */
export async function colleaguesOf(db: Reader, actor: Actor): Promise<Colleague[]> {
  const rows = await db
    .select({ id: members.id, name: members.name, role: memberRoles.role })
    .from(memberRoles)
    .innerJoin(members, eq(members.id, memberRoles.memberId))
    .where(and(inArray(memberRoles.role, ['moderator', 'duty-lead']), ne(memberRoles.memberId, actor.id)))
    .orderBy(asc(members.name), asc(members.id))
  const leads = new Set(rows.filter(({ role }) => role === 'duty-lead').map(({ id }) => id))
  return [...new Map(rows.map(({ id, name }) => [id, { id, name, isDutyLead: leads.has(id) }])).values()]
}
