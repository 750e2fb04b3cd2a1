import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('answering somebody who asked for a group', () => {
  const world = useWorld()
  const { given } = world

  async function anAsk() {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    const otter = await given.member('Otter')
    await given.condition('gout', 'Gout')
    const ask = await given.groupAsk(otter, 'Is there one for gout?', 'gout')
    return { ada, otter, askId: ask.id }
  }
  const answer = 'We have no group for gout yet. Arthritis may feel like home.'

  test('coordinators see the words, and how many others ask for the same', async () => {
    const { ada, otter } = await anAsk()
    await given.groupAsk(otter, 'Me too, gout', 'gout')
    const { open } = await world.as(ada).queries.groups.groupAskList({})
    expect(open).toMatchObject([
      { words: 'Is there one for gout?', condition: 'Gout', askedBy: 'Otter', others: 1 },
      { words: 'Me too, gout', others: 1 },
    ])
  })

  test('points to a group that is here already, with a kind line', async () => {
    const { ada, otter, askId } = await anAsk()
    const group = await given.group({ slug: 'arthritis', name: 'Arthritis' })
    await world.as(ada).commands.groups.answerGroupAsk({ askId, slug: 'arthritis', answer })
    const { open, answered } = await world.as(ada).queries.groups.groupAskList({})
    expect(open).toEqual([])
    expect(answered).toMatchObject([{ group: 'Arthritis', answer }])
    expect((await world.events()).at(-1)).toEqual({
      name: 'group.ask-answered',
      askId,
      memberId: otter.id,
      groupId: group.id,
    })
  })

  test('words alone will do', async () => {
    const { ada, askId } = await anAsk()
    await world.as(ada).commands.groups.answerGroupAsk({ askId, answer })
    expect((await world.events()).at(-1)).toMatchObject({ groupId: null })
  })

  test('needs words, an open ask and a group that is there', async () => {
    const { ada, askId } = await anAsk()
    const say = (input: object) => world.as(ada).commands.groups.answerGroupAsk({ askId, answer, ...input })
    await expect(say({ answer: '' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(say({ slug: 'nowhere' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(say({ askId: 'none' })).rejects.toMatchObject({ kind: 'not-found' })
    await say({})
    await expect(say({})).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('is for coordinators', async () => {
    const { otter, askId } = await anAsk()
    await expect(world.as(otter).commands.groups.answerGroupAsk({ askId, answer })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
