import type { Actor } from '#server/domain/kernel/actor.ts'
import type { useWorld } from './world.ts'

let keys = 0
/** What a page makes for each message. */
export const aKey = () => `key-${String(++keys).padStart(8, '0')}`

/** A group with a facilitator, two members, and an open room in which newcomers need not wait. */
export async function aChat(world: ReturnType<typeof useWorld>, wish: Record<string, unknown> = {}) {
  const rowan = await world.given.member('Rowan')
  const amina = await world.given.member('Amina')
  const tom = await world.given.member('Tom')
  const { id: groupId } = await world.given.group({ members: [amina, tom], facilitators: [rowan] })
  const { roomId } = await world.as(rowan).commands.chat.openRoom({
    slug: 'pain',
    title: 'Drop-in: pain and sleep',
    firstHeld: 0,
    ...wish,
  })
  const say = (who: Actor, body: string, more: Record<string, unknown> = {}) =>
    world.as(who).commands.chat.sendMessage({ roomId, clientKey: aKey(), body, ...more })
  const page = (who: Actor) => world.as(who).queries.chat.roomPage({ roomId })
  const words = async (who: Actor) => (await page(who)).messages.map(({ html }) => html?.replace(/<[^>]*>|\n/g, ''))
  return { rowan, amina, tom, groupId, roomId, say, page, words }
}
