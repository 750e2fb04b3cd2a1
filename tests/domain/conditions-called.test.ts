import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('saying what one lives with in one’s own words', () => {
  const world = useWorld()
  const { given } = world
  const called = async (words: string) => {
    await given.condition('fibromyalgia', 'Fibromyalgia', ['fibro'])
    await given.condition('asthma', 'Asthma')
    const amina = await given.member('Amina')
    return world.as(amina).queries.groups.conditionsCalled({ words })
  }

  test('offers the condition that is meant, misspelt or short', async () => {
    expect(await called('fibro')).toEqual([{ id: 'fibromyalgia', name: 'Fibromyalgia' }])
  })

  test('offers nothing for words that mean no condition', async () => {
    expect(await called('wellington boots')).toEqual([])
  })

  test('asks for fewer words when there are too many', async () => {
    await expect(called('a'.repeat(101))).rejects.toMatchObject({
      kind: 'invalid',
      fields: { words: ['Try fewer words'] },
    })
  })
})
