import type { Actor } from '#server/domain/kernel/actor.ts'
import type { useWorld } from './world.ts'

/** A group with a facilitator and two members, and a drop-in tomorrow at seven in the evening. */
export async function aDropIn(world: ReturnType<typeof useWorld>, more: Record<string, unknown> = {}) {
  const rowan = await world.given.member('Rowan')
  const amina = await world.given.member('Amina')
  const tom = await world.given.member('Tom')
  await world.given.group({ members: [amina, tom], facilitators: [rowan], conditions: ['back'] })
  const wish = {
    slug: 'pain',
    title: 'Pain and sleep',
    waitingWords: 'Put the kettle on.',
    date: '2026-01-06',
    time: '19:00',
    minutes: 60,
    ...more,
  }
  const { roomId } = await world.as(rowan).commands.chat.scheduleSession(wish)
  const group = (who: Actor) => world.as(who).queries.chat.groupSessions({ slug: 'pain' })
  const door = (who: Actor) => world.as(who).queries.chat.sessionDoor({ roomId })
  const { startsAt } = await door(rowan)
  /** The clock stands this long before or after the start, in milliseconds. */
  const toTheHour = (by = 0) => world.later(startsAt + by - world.now)
  const open = async () => {
    toTheHour()
    await world.as(rowan).commands.chat.openDoors({ roomId })
  }
  return { rowan, amina, tom, roomId, wish, group, door, toTheHour, open }
}
