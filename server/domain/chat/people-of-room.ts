import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { chatVisits, memberRoles, members, memberships } from '#db/schema/index.ts'
import { invalid } from '../kernel/refusal.ts'
import { isHostOf } from './hosts.ts'

type Place = { readonly id: string; readonly groupId: string }

/** Whether somebody has been in a room. */
export async function hasBeenIn(db: Reader, roomId: string, memberId: string): Promise<boolean> {
  const found = await db
    .select({ memberId: chatVisits.memberId })
    .from(chatVisits)
    .where(and(eq(chatVisits.roomId, roomId), eq(chatVisits.memberId, memberId)))
  return found.length > 0
}

/** Whether somebody looks after this session or after the whole place. */
export async function looksAfterPeople(db: Reader, room: Place, memberId: string): Promise<boolean> {
  if (await isHostOf(db, room, memberId)) return true
  const badges = await db
    .select({ role: memberRoles.role })
    .from(memberRoles)
    .where(
      and(eq(memberRoles.memberId, memberId), inArray(memberRoles.role, ['moderator', 'duty-lead', 'coordinator'])),
    )
  return badges.length > 0
}

/** A member of the group by the name they go by. Refuses: invalid. */
export async function memberNamed(db: Reader, { groupId }: Place, name: string): Promise<string> {
  const [found] = await db
    .select({ id: members.id })
    .from(members)
    .innerJoin(memberships, and(eq(memberships.memberId, members.id), eq(memberships.groupId, groupId)))
    .where(eq(members.name, name))
  if (!found) throw invalid({ name: [`Nobody in this group goes by the name ${name}`] })
  return found.id
}
