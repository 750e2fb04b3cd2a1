import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('writing the host’s house rules', () => {
  const world = useWorld()
  const { given } = world
  const rulesForAll = () => world.as(world.visitor).queries.groups.houseRules({})

  test('everybody reads the newest; the ones before are kept', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    expect(await rulesForAll()).toBeNull()
    await world.as(ada).commands.groups.writeHouseRules({ body: 'Be *kind*.', version: 0 })
    await world.as(ada).commands.groups.writeHouseRules({ body: 'Be kind and brief.', version: '1' })
    expect((await rulesForAll())?.html).toBe('<p>Be kind and brief.</p>\n')
    expect(await world.as(ada).queries.groups.houseRulesHistory({})).toMatchObject([
      { version: 2, body: 'Be kind and brief.', changedBy: 'Ada' },
      { version: 1, body: 'Be *kind*.' },
    ])
    expect((await world.events()).at(-1)).toEqual({ name: 'house-rules.written', version: 2 })
  })

  test('an empty page takes them away', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await world.as(ada).commands.groups.writeHouseRules({ body: 'Be kind.', version: 0 })
    await world.as(ada).commands.groups.writeHouseRules({ body: '', version: 1 })
    expect(await rulesForAll()).toBeNull()
  })

  test('two people at once do not write over each other', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await world.as(ada).commands.groups.writeHouseRules({ body: 'Mine', version: 0 })
    await expect(
      world.as(ada).commands.groups.writeHouseRules({ body: 'Also mine', version: 0 }),
    ).rejects.toMatchObject({ kind: 'conflict', message: /Somebody else/ })
  })

  test('is for coordinators, the history too', async () => {
    const rowan = await given.member('Rowan')
    await expect(world.as(rowan).commands.groups.writeHouseRules({ body: 'Mine', version: 0 })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(world.as(rowan).queries.groups.houseRulesHistory({})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
