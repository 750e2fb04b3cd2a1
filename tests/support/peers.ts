import type { Actor } from '#server/domain/kernel/actor.ts'
import { aKey } from './chat.ts'
import type { useWorld } from './world.ts'

/** Heron is at the beginning of a path on which Rowan is three years ahead, and open to being asked. */
export async function aPath(world: ReturnType<typeof useWorld>, offer: Record<string, unknown> = {}) {
  const rowan = await world.given.member('Rowan')
  const heron = await world.given.member('Heron')
  const { id: groupId } = await world.given.group({ conditions: ['chronic-pain'], members: [heron, rowan] })
  await world.given.journey(heron, 'chronic-pain', 2025)
  await world.given.journey(rowan, 'chronic-pain', 2022)
  const isOpen = (who: Actor, wish: Record<string, unknown> = {}) =>
    world.as(who).commands.peers.offerToConnect({ conditionIds: 'chronic-pain', times: 'evenings', ...wish })
  await isOpen(rowan, { words: 'I like to listen', ...offer })
  /** Somebody else who is `years` on the same path, in the group, and open to being asked. */
  const another = async (name: string, sinceYear: number, wish: Record<string, unknown> = {}) => {
    const who = await world.given.member(name)
    await world.given.membership(who)
    await world.given.journey(who, 'chronic-pain', sinceYear)
    await isOpen(who, wish)
    return who
  }
  /** Somebody who is on the path since last year, like Heron. */
  const beginner = async (name: string) => {
    const who = await world.given.member(name)
    await world.given.membership(who)
    await world.given.journey(who, 'chronic-pain', 2025)
    return who
  }
  const ask = (who: Actor = heron, whom: Actor = rowan, words = 'Hello, how did you get through the first year?') =>
    world.as(who).commands.peers.askToConnect({ memberId: whom.id, words })
  const found = async (who: Actor = heron, wish: Record<string, unknown> = {}) =>
    (await world.as(who).queries.peers.findSomebody(wish)).people.map(({ name }) => name)
  return { rowan, heron, groupId, isOpen, another, beginner, ask, found }
}

/** The same two, who said yes to each other and have a room to talk in. */
export async function aConnection(world: ReturnType<typeof useWorld>) {
  const path = await aPath(world)
  const { connectionId } = await path.ask()
  const { roomId } = await world.as(path.rowan).commands.peers.answerAsk({ askId: connectionId, answer: 'yes' })
  if (roomId === null) throw new Error('They have no room')
  const say = (who: Actor, body: string) => world.as(who).commands.chat.sendMessage({ roomId, clientKey: aKey(), body })
  const words = async (who: Actor) =>
    (await world.as(who).queries.chat.roomPage({ roomId })).messages.map(({ html }) => html?.replace(/<[^>]*>|\n/g, ''))
  return { ...path, roomId, connectionId, say, words }
}
