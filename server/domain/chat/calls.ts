import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { chatRooms, chatSupportCalls, groups, restrictions } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { minute } from '../kernel/time.ts'
import { areKeptApart, keepsOut, peopleApartFrom } from '../safety/index.ts'
import { hostsOf, isHostOf } from './hosts.ts'
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
    isHost: await isHostOf(db, { id: call.sessionId, groupId }, actor.id),
  }
}

type Call = Pick<SupportCall, 'memberId' | 'sessionId'> & { readonly groupId: string | null }

/**
 * Who of those who look after a session can answer a call made in it: nobody from whom the caller keeps away, nobody who is
 * kept out, and not the caller.
 */
export async function whoHears(db: Reader, { memberId, sessionId, groupId }: Call, now: number): Promise<string[]> {
  const apart = await peopleApartFrom(db, memberId)
  const hosts = (await hostsOf(db, { id: sessionId, groupId })).map(({ id }) => id)
  const near = hosts.filter((id) => id !== memberId && !apart.has(id))
  if (near.length === 0) return []
  const out = await db
    .select({ id: restrictions.memberId })
    .from(restrictions)
    .where(and(inArray(restrictions.memberId, near), keepsOut(now)))
  const isOut = new Set(out.map(({ id }) => id))
  return near.filter((id) => !isOut.has(id))
}
