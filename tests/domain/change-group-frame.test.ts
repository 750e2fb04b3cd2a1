import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('changing a group’s name, conditions and how people join', () => {
  const world = useWorld()
  const { given } = world
  const frame = { slug: 'pain', name: 'Pain and sleep', joining: 'ask', conditionIds: ['insomnia'] }

  test('keeps its address', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await given.group({ conditions: ['chronic-pain'] })
    await given.condition('insomnia')
    await world.as(ada).commands.groups.changeGroupFrame(frame)
    expect(await world.as(ada).queries.groups.coordinatedGroup({ slug: 'pain' })).toMatchObject({
      slug: 'pain',
      name: 'Pain and sleep',
      joining: 'ask',
      conditionIds: ['insomnia'],
    })
  })

  test('refuses conditions nobody knows, and everybody but coordinators', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    await expect(world.as(ada).commands.groups.changeGroupFrame(frame)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(world.as(rowan).commands.groups.changeGroupFrame(frame)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
