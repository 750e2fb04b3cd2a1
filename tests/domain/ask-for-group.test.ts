import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('asking for a group', () => {
  const world = useWorld()
  const { given } = world
  const ask = (who: Parameters<typeof world.as>[0], words: string, conditionId = '') =>
    world.as(who).commands.groups.askForGroup({ words, conditionId })
  const asksOf = async (who: Parameters<typeof world.as>[0]) =>
    (await world.as(who).queries.groups.myGroupAsks({ q: '' })).asks

  test('keeps the words for the coordinators, and shows the person what they asked for', async () => {
    const amina = await given.member('Amina')
    await given.condition('gout', 'Gout')
    const { id } = await ask(amina, 'Gout, and nobody to laugh about it with', 'gout')
    expect(await asksOf(amina)).toMatchObject([
      { id, words: 'Gout, and nobody to laugh about it with', condition: 'Gout', answeredAt: null },
    ])
    expect((await world.events()).at(-1)).toEqual({ name: 'group.asked-for', askId: id, memberId: amina.id })
  })

  test('needs no condition that we know', async () => {
    const amina = await given.member('Amina')
    await ask(amina, 'Something rare with no name')
    expect(await asksOf(amina)).toMatchObject([{ condition: null }])
  })

  test('says when it was asked for already, by condition or by the same words', async () => {
    const amina = await given.member('Amina')
    await given.condition('gout', 'Gout')
    await ask(amina, 'Gout please', 'gout')
    await expect(ask(amina, 'Other words', 'gout')).rejects.toMatchObject({ kind: 'conflict', message: /already/ })
    await ask(amina, 'Rare thing')
    await expect(ask(amina, 'rare THING ')).rejects.toMatchObject({ kind: 'conflict' })
    expect(await asksOf(amina)).toHaveLength(2)
    const tom = await given.member('Tom')
    await expect(ask(tom, 'Gout please', 'gout')).resolves.toBeTruthy()
  })

  test('shows nobody what others asked for', async () => {
    const amina = await given.member('Amina')
    await ask(amina, 'Something private')
    expect(await asksOf(await given.member('Tom'))).toEqual([])
    expect(await asksOf(world.visitor)).toEqual([])
  })

  test('waits for sign-in and consent, and for a few words', async () => {
    await expect(ask(world.visitor, 'Gout')).rejects.toMatchObject({ kind: 'forbidden', message: /Sign in/ })
    const careful = await given.member('Careful', { consented: false })
    await expect(ask(careful, 'Gout')).rejects.toMatchObject({ kind: 'forbidden', message: /consent/ })
    const amina = await given.member('Amina')
    await expect(ask(amina, ' ')).rejects.toMatchObject({ kind: 'invalid', fields: { words: [/few words/] } })
    await expect(ask(amina, 'Gout', 'no-such-thing')).rejects.toMatchObject({
      kind: 'invalid',
      fields: { conditionId: expect.anything() },
    })
    expect(world.limited).toContain('asking')
  })

  test('recognises the condition in the words somebody searched with', async () => {
    const amina = await given.member('Amina')
    await given.condition('gout', 'Gout', ['painful big toe'])
    const { recognised } = await world.as(amina).queries.groups.myGroupAsks({ q: 'painful big toe' })
    expect(recognised).toMatchObject([{ id: 'gout', name: 'Gout' }])
  })
})
