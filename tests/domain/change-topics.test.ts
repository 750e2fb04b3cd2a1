import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('changing the topics of a group', () => {
  const world = useWorld()
  const { given } = world

  async function aGroup() {
    const rowan = await given.member('Rowan')
    const { topics } = await given.group({ facilitators: [rowan], topics: ['Sleep', 'Pacing', 'Work'] })
    const idOf = (name: string) => topics.find((topic) => topic.name === name)?.id
    const change = (wish: object, who: Actor = rowan) =>
      world.as(who).commands.groups.changeTopics({ slug: 'pain', ...wish })
    const shown = async () =>
      (await world.as(rowan).queries.groups.groupPage({ slug: 'pain' })).inside?.topics.map(({ name }) => name)
    return { rowan, idOf, change, shown }
  }

  test('adds one at the end, and renames one', async () => {
    const { change, shown, idOf } = await aGroup()
    await change({ change: 'add', name: ' Getting out ' })
    await change({ change: 'rename', topicId: idOf('Pacing'), name: 'Pacing yourself' })
    expect(await shown()).toEqual(['Sleep', 'Pacing yourself', 'Work', 'Getting out'])
    expect((await world.events()).at(-1)).toMatchObject({ name: 'topics.changed' })
  })

  test('moves one up and down, and no further than the ends', async () => {
    const { change, shown, idOf } = await aGroup()
    await change({ change: 'up', topicId: idOf('Work') })
    expect(await shown()).toEqual(['Sleep', 'Work', 'Pacing'])
    await change({ change: 'down', topicId: idOf('Sleep') })
    await change({ change: 'up', topicId: idOf('Work') })
    await change({ change: 'down', topicId: idOf('Pacing') })
    expect(await shown()).toEqual(['Work', 'Sleep', 'Pacing'])
  })

  test('retires one and brings it back, stepping over what is retired', async () => {
    const { change, shown, idOf } = await aGroup()
    await change({ change: 'retire', topicId: idOf('Pacing') })
    expect(await shown()).toEqual(['Sleep', 'Work'])
    await change({ change: 'up', topicId: idOf('Work') })
    expect(await shown()).toEqual(['Work', 'Sleep'])
    await change({ change: 'bring-back', topicId: idOf('Pacing') })
    expect(await shown()).toContain('Pacing')
  })

  test('refuses a name in use, an empty one, a topic of another group, and members', async () => {
    const { change, idOf } = await aGroup()
    const amina = await given.member('Amina')
    const { topics } = await given.group({ slug: 'sleep', members: [amina], topics: ['Naps'] })
    await expect(change({ change: 'add', name: 'SLEEP' })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { name: ['There is a topic called Sleep already'] },
    })
    await expect(change({ change: 'rename', topicId: idOf('Work'), name: 'sleep' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await expect(change({ change: 'add', name: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(change({ change: 'retire', topicId: topics[0]?.id })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(change({ change: 'add', name: 'Mine' }, amina)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('stops at thirty', async () => {
    const { change } = await aGroup()
    for (let count = 3; count < 30; count++) await change({ change: 'add', name: `Topic ${count}` })
    await expect(change({ change: 'add', name: 'One more' })).rejects.toMatchObject({ kind: 'conflict' })
  })
})
