import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('taking back that one asked to join', () => {
  const world = useWorld()
  const { given } = world
  const join = (who: Actor) => world.as(who).commands.groups.joinGroup({ slug: 'pain' })
  const withdraw = (who: Actor) => world.as(who).commands.groups.withdrawJoinRequest({ slug: 'pain' })
  const standing = async (who: Actor) => (await world.as(who).queries.groups.groupPage({ slug: 'pain' })).standing

  test('puts them back before the door, where they may ask again', async () => {
    await given.group({ joining: 'ask' })
    const tom = await given.member('Tom')
    await join(tom)
    await withdraw(tom)
    expect(await standing(tom)).toMatchObject({ step: 'ask', request: { outcome: 'withdrawn' } })
    expect((await world.events()).at(-1)).toMatchObject({ name: 'join.withdrawn', memberId: tom.id })
    await expect(join(tom)).resolves.toMatchObject({ outcome: 'asked' })
  })

  test('touches nobody else’s asking', async () => {
    await given.group({ joining: 'ask' })
    const tom = await given.member('Tom')
    const amina = await given.member('Amina')
    await join(tom)
    await join(amina)
    await withdraw(tom)
    expect(await standing(amina)).toMatchObject({ step: 'wait' })
  })

  test('needs something to take back, in a group that is there', async () => {
    const tom = await given.member('Tom')
    await expect(withdraw(tom)).rejects.toMatchObject({ kind: 'not-found' })
    await given.group({ joining: 'ask' })
    await expect(withdraw(tom)).rejects.toMatchObject({ kind: 'not-found', message: 'Request not found' })
    await expect(withdraw(world.visitor)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
