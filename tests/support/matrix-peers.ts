import type { Tx } from '#db/database.ts'
import {
  cases,
  chatMessages,
  chatRooms,
  journeys,
  peerConnections,
  peerOfferConditions,
  peerOffers,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'

const day = 86_400_000

/** Asks and conversations for the matrix: each role has asked somebody, was asked, and talks with somebody; and the same between two others. */
export async function peerThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  { open, amina, zed, roles }: { open: Actor; amina: Actor; zed: Actor; roles: readonly Actor[] },
) {
  const ask = async (askedBy: Actor, askedOf: Actor) => {
    const id = newId()
    const words = { conditionId: 'pain', words: 'Hello', askedAt: at }
    await tx.insert(peerConnections).values({ id, askedBy: askedBy.id, askedOf: askedOf.id, ...words })
    return id
  }
  const talk = async (one: Actor, other: Actor) => {
    const [id, roomId] = [newId(), newId()]
    await tx.insert(chatRooms).values({ id: roomId, kind: 'peer', groupId: null, version: 1000, openedAt: at })
    const agreed = { askedAt: at - 9 * day, answeredAt: at - 8 * day, accepted: true, roomId }
    await tx.insert(peerConnections).values({ id, askedBy: one.id, askedOf: other.id, conditionId: 'pain', ...agreed })
    return roomId
  }
  const offer = async (who: Actor) => {
    const many = { times: [], mostAsks: 5, mostConnections: 5, openSince: at, touchedAt: at }
    await tx.insert(peerOffers).values({ memberId: who.id, ...many })
    await tx.insert(peerOfferConditions).values({ memberId: who.id, conditionId: 'pain' })
  }
  await offer(open)
  const since = { conditionId: 'pain', sinceYear: 2016, audience: 'members' as const }
  await tx.insert(journeys).values({ id: newId(), memberId: open.id, ...since })
  const own = new Map<string, { asked: string; forMe: string; room: string }>()
  for (const who of roles) {
    if (who.kind !== 'member') continue
    await offer(who)
    own.set(who.id, { asked: await ask(who, amina), forMe: await ask(zed, who), room: await talk(who, zed) })
  }
  const between = { ask: await ask(amina, zed), room: await talk(amina, zed) }
  const messageId = newId()
  const said = { clientKey: 'matrix-peers', body: 'Words', html: '<p>Words</p>', sentAt: at, seq: 1, version: 1 }
  await tx.insert(chatMessages).values({ id: messageId, roomId: between.room, authorId: zed.id, ...said })
  const caseId = newId()
  const about = { subjectKind: 'private-message' as const, subjectId: messageId, aboutId: zed.id }
  const opened = { source: 'report' as const, level: 'amber' as const, openedAt: at, dueAt: at }
  await tx.insert(cases).values({ id: caseId, ...about, ...opened })
  const mine = (key: 'asked' | 'forMe' | 'room') => (who: Actor) => own.get(who.id)?.[key] ?? 'none-of-mine'
  return {
    openPeople: { further: () => open.id },
    peerAsks: { own: mine('asked'), forMe: mine('forMe'), others: () => between.ask },
    peerRooms: { own: mine('room'), others: () => between.room },
    onePeerAsk: { others: () => between.ask },
    privateCases: { others: () => caseId },
  }
}
