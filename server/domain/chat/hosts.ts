import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { chatHosts, chatSupportCalls, groupRoles, members, memberships } from '#db/schema/index.ts'
import type { SeenRoom } from './rooms.ts'

/** Somebody who looks after a session. */
export type Host = {
  readonly id: string
  readonly name: string
  /** The lead was handed to them. */
  readonly leads: boolean
  /** Named for this session; the others facilitate its group. */
  readonly isForThisSession: boolean
}

type Session = { readonly id: string; readonly groupId: string | null }

/** Who looks after a session: those named for it who are still in the group, then the group's facilitators. A handful. */
export async function hostsOf(db: Reader, { id: roomId, groupId }: Session): Promise<Host[]> {
  if (groupId === null) return []
  const named = await db
    .select({ id: members.id, name: members.name, leads: chatHosts.leads })
    .from(chatHosts)
    .innerJoin(members, eq(members.id, chatHosts.memberId))
    .innerJoin(memberships, and(eq(memberships.memberId, chatHosts.memberId), eq(memberships.groupId, groupId)))
    .where(and(eq(chatHosts.roomId, roomId), isNull(chatHosts.endedAt)))
    .orderBy(asc(chatHosts.namedAt))
  const always = await db
    .select({ id: members.id, name: members.name })
    .from(groupRoles)
    .innerJoin(members, eq(members.id, groupRoles.memberId))
    .where(and(eq(groupRoles.groupId, groupId), eq(groupRoles.role, 'facilitator')))
    .orderBy(asc(groupRoles.namedAt), asc(members.name))
  const isFacilitator = new Set(always.map(({ id }) => id))
  const isNamed = new Set(named.map(({ id }) => id))
  return [
    ...named.map((one) => ({ ...one, isForThisSession: !isFacilitator.has(one.id) })),
    ...always.filter(({ id }) => !isNamed.has(id)).map((one) => ({ ...one, leads: false, isForThisSession: false })),
  ]
}

/** Whether somebody looks after a session. */
export const isHostOf = async (db: Reader, session: Session, memberId: string): Promise<boolean> =>
  (await hostsOf(db, session)).some(({ id }) => id === memberId)

/** Whose words carry the tag of a facilitator in a room: whoever looks after a session, whoever answers in a side conversation. */
export async function tagged(db: Reader, room: SeenRoom): Promise<string[]> {
  if (room.kind === 'session') return (await hostsOf(db, room)).map(({ id }) => id)
  const [call] = await db
    .select({ takenBy: chatSupportCalls.takenBy })
    .from(chatSupportCalls)
    .where(eq(chatSupportCalls.roomId, room.id))
  return call?.takenBy ? [call.takenBy] : []
}
