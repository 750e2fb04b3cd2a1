import type { Tx } from '#db/database.ts'
import {
  chatHands,
  chatHosts,
  chatMeasures,
  chatRooms,
  chatSessions,
  chatSupportCalls,
  chatVisits,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import type { Roles } from './matrix.ts'

const minute = 60_000

/** Where a session of the matrix is, and who is around. */
export type AroundSessions = {
  readonly painId: string
  readonly goutId: string
  readonly amina: Actor
  readonly zed: Actor
  readonly rowan: Actor
  readonly roles: Roles
  readonly rooms: { readonly open: string; readonly closed: string; readonly foreign: string }
}

/** Drop-ins that are to come, calls for support, what was done about people, hands, and who looked after what. */
export async function sessionThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  { painId, goutId, amina, zed, rowan, roles, rooms }: AroundSessions,
) {
  const dropIn = async (groupId: string) => {
    const id = newId()
    await tx.insert(chatRooms).values({ id, kind: 'session', groupId, openedAt: at })
    const times = { startsAt: at + 10 * minute, endsAt: at + 70 * minute, scheduledBy: rowan.id, scheduledAt: at }
    await tx.insert(chatSessions).values({ id, groupId, title: 'To come', ...times })
    return id
  }
  const call = async (sessionId: string, by: Actor, taker: Actor | null = null) => {
    const [id, roomId] = [newId(), newId()]
    const groupId = sessionId === rooms.foreign ? goutId : painId
    await tx.insert(chatRooms).values({ id: roomId, kind: 'support', groupId, version: 1000, openedAt: at })
    const taken = taker ? { takenBy: taker.id, takenAt: at } : {}
    await tx.insert(chatSupportCalls).values({ id, sessionId, memberId: by.id, roomId, calledAt: at, ...taken })
    return { id, roomId }
  }
  const measure = async (roomId: string, about: Actor, kind: 'note' | 'ask-to-step-out') => {
    const id = newId()
    const taken = { words: 'Please rest a little', takenBy: rowan.id, takenAt: at, until: at + 30 * minute }
    await tx.insert(chatMeasures).values({ id, roomId, kind, aboutId: about.id, ...taken })
    return id
  }
  const visit = async (roomId: string, who: Actor, looksAfter = false) => {
    const seen = { firstCameAt: at, fromVersion: 0, seenAt: at, looksAfter }
    await tx.insert(chatVisits).values({ roomId, memberId: who.id, ...seen })
  }
  for (const roomId of Object.values(rooms)) {
    await visit(roomId, amina)
    await tx.insert(chatHands).values({ roomId, memberId: amina.id, raisedAt: at })
  }
  for (const name of ['facilitator', 'pausedFacilitator'] as const) await visit(rooms.closed, roles[name], true)
  // Was asked to help while in the group, and has left it since: nothing here is theirs any more.
  for (const roomId of [rooms.open, rooms.closed])
    await tx.insert(chatHosts).values({ roomId, memberId: roles.outsider.id, namedBy: rowan.id, namedAt: at })

  const own = new Map<string, { call: string; toMe: string; measure: string; note: string }>()
  for (const who of Object.values(roles)) {
    if (who.kind !== 'member') continue
    own.set(who.id, {
      call: (await call(rooms.open, who)).id,
      toMe: (await call(await dropIn(painId), amina, who)).id,
      measure: await measure(rooms.open, who, 'ask-to-step-out'),
      note: await measure(rooms.open, who, 'note'),
    })
  }
  const others = await call(rooms.open, amina)
  const answered = await call(rooms.closed, amina, rowan)
  const abroad = await call(rooms.foreign, zed)
  const dropIns = { toCome: await dropIn(painId), open: rooms.open, foreign: await dropIn(goutId) }
  const measures = {
    others: await measure(rooms.open, amina, 'ask-to-step-out'),
    foreign: await measure(rooms.foreign, zed, 'ask-to-step-out'),
  }
  const always = (id: string) => () => id
  const allAlways = (ids: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(ids).map(([key, id]) => [key, always(id)]))
  const mine = (key: 'call' | 'toMe' | 'measure' | 'note') => (who: Actor) => own.get(who.id)?.[key] ?? 'none-of-mine'
  return {
    /** Where two talk who are neither of those who ask. */
    aside: answered.roomId,
    dropIns: allAlways(dropIns),
    supportCalls: {
      own: mine('call'),
      toMe: mine('toMe'),
      ...allAlways({ others: others.id, answered: answered.id, foreign: abroad.id }),
    },
    measures: { own: mine('measure'), note: mine('note'), ...allAlways(measures) },
    oneSupportCall: { others: always(others.id) },
  }
}
