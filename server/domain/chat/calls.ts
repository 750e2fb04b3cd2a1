import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { chatHosts, chatRooms, chatSupportCalls, groupRoles, groups, memberships } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { minute } from '../kernel/time.ts'
import { areKeptApart, peopleApartFrom } from '../safety/index.ts'
import { type CallFacts, maySeeCall } from './policy.ts'

export type SupportCall = typeof chatSupportCalls.$inferSelect

/** How long those who look after a session have to answer before the people on call are asked, in milliseconds. */
export const answeredWithin = 2 * minute

/** A call for support that this person may know of, and what they are to it. Refuses: not-found. */
export async function visibleCall(db: Reader, actor: Actor, callId: string) {
  const [row] = await db
    .select({ call: chatSupportCalls, groupId: chatRooms.groupId, slug: groups.slug, groupName: groups.name })
    .from(chatSupportCalls)
    .innerJoin(chatRooms, eq(chatRooms.id, chatSupportCalls.sessionId))
    .leftJoin(groups, eq(groups.id, chatRooms.groupId))
    .where(eq(chatSupportCalls.id, callId))
  if (!row) throw notFound('Call')
  const facts = await callFacts(db, actor, row.call, row.groupId)
  if (!maySeeCall(actor, facts).allowed) throw notFound('Call')
  // Whoever they keep away from does not hear that they are in need.
  if (!facts.isCaller && !facts.isTaker && (await peopleApartFrom(db, actor.id)).has(row.call.memberId))
    throw notFound('Call')
  // A call that is under way goes on: somebody in need is not left alone. Once it is over, no trace is left of it.
  const [one, other] = [row.call.memberId, row.call.takenBy].filter((id) => id !== actor.id)
  for (const id of [one, other])
    if (row.call.endedAt !== null && id && (await areKeptApart(db, actor.id, id))) throw notFound('Call')
  return { ...row, facts }
}

async function callFacts(db: Reader, actor: Actor, call: SupportCall, groupId: string | null): Promise<CallFacts> {
  return {
    isCaller: call.memberId === actor.id,
    isTaker: call.takenBy === actor.id,
    isHost: (await hostsOf(db, call.sessionId, groupId)).includes(actor.id),
  }
}

/** Who looks after a session: the group's facilitators, and those named for it who are still in the group. A handful. */
export async function hostsOf(db: Reader, sessionId: string, groupId: string | null): Promise<string[]> {
  const named = await db
    .select({ id: chatHosts.memberId })
    .from(chatHosts)
    .innerJoin(chatRooms, eq(chatRooms.id, chatHosts.roomId))
    .innerJoin(
      memberships,
      and(eq(memberships.groupId, chatRooms.groupId), eq(memberships.memberId, chatHosts.memberId)),
    )
    .where(and(eq(chatHosts.roomId, sessionId), isNull(chatHosts.endedAt)))
  const facilitators = groupId
    ? await db
        .select({ id: groupRoles.memberId })
        .from(groupRoles)
        .where(and(eq(groupRoles.groupId, groupId), eq(groupRoles.role, 'facilitator')))
    : []
  return [...new Set([...named, ...facilitators].map(({ id }) => id))]
}
