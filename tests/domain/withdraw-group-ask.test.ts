import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('taking back that one asked for a group', () => {
  const world = useWorld()
  const { given } = world
  const ask = (who: Actor) => world.as(who).commands.groups.askForGroup({ words: 'A group for twins' })
  const withdraw = (who: Actor, askId: string) => world.as(who).commands.groups.withdrawGroupAsk({ askId })
  const asksOf = async (who: Actor) => (await world.as(who).queries.groups.myGroupAsks({ q: '' })).asks

  test('takes it from their list, and lets them ask again', async () => {
    const amina = await given.member('Amina')
    const { id } = await ask(amina)
    await withdraw(amina, id)
    expect(await asksOf(amina)).toEqual([])
    expect((await world.events()).at(-1)).toEqual({ name: 'group.ask-withdrawn', askId: id, memberId: amina.id })
    await expect(ask(amina)).resolves.toBeTruthy()
  })

  test('is for the person alone: to others the ask is not there', async () => {
    const amina = await given.member('Amina')
    const { id } = await ask(amina)
    for (const other of [
      await given.member('Tom'),
      await given.member('Ada', { roles: ['coordinator'] }),
      world.visitor,
    ])
      await expect(withdraw(other, id)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await asksOf(amina)).toHaveLength(1)
  })

  test('works once, and not on what was never asked', async () => {
    const amina = await given.member('Amina')
    const { id } = await ask(amina)
    await withdraw(amina, id)
    await expect(withdraw(amina, id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(withdraw(amina, 'nothing')).rejects.toMatchObject({ kind: 'not-found' })
  })
})
