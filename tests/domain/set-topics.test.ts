import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { isClosed } from '#tests/support/talk.ts'
import { useWorld } from '#tests/support/world.ts'

describe('setting the topics of a thread', () => {
  const world = useWorld()
  const { given } = world

  async function aThread() {
    const rowan = await given.member('Rowan')
    const amina = await given.member('Amina')
    const group = await given.group({
      facilitators: [rowan],
      members: [amina],
      topics: ['Sleep', 'Pacing', 'Work', 'Mood', 'Food'],
    })
    const { id: threadId } = await given.thread(amina)
    return { rowan, amina, threadId, topics: group.topics.map(({ id }) => id) }
  }

  test('says what it is about, in the order of the group', async () => {
    const { rowan, amina, threadId, topics } = await aThread()
    await world.as(rowan).commands.groups.setTopics({ threadId, topicIds: [topics[1], topics[0]] })
    const page = await world.as(amina).queries.groups.threadPage({ threadId })
    expect(page.thread.topics.map(({ name }) => name)).toEqual(['Sleep', 'Pacing'])
    expect((await world.events()).at(-1)).toMatchObject({ name: 'thread.topics-set', threadId })
  })

  test('with none ticked takes them all off', async () => {
    const { rowan, amina, threadId, topics } = await aThread()
    await world.as(rowan).commands.groups.setTopics({ threadId, topicIds: topics[0] })
    await world.as(rowan).commands.groups.setTopics({ threadId })
    expect((await world.as(amina).queries.groups.threadPage({ threadId })).thread.topics).toEqual([])
  })

  test('keeps a retired topic the thread has, and gives it to no other', async () => {
    const { rowan, amina, threadId, topics } = await aThread()
    await world.as(rowan).commands.groups.setTopics({ threadId, topicIds: [topics[0]] })
    await world.as(rowan).commands.groups.changeTopics({ slug: 'pain', change: 'retire', topicId: topics[0] })
    await world.as(rowan).commands.groups.setTopics({ threadId, topicIds: [topics[0], topics[1]] })
    const other = await given.thread(amina)
    await expect(
      world.as(rowan).commands.groups.setTopics({ threadId: other.id, topicIds: [topics[0]] }),
    ).rejects.toMatchObject({ kind: 'invalid' })
  })

  describe('by whoever started it', () => {
    const set = (who: Actor, threadId: string, topicIds: unknown) =>
      world.as(who).commands.groups.setTopics({ threadId, topicIds })

    test('can be done at any time after', async () => {
      const { amina, threadId, topics } = await aThread()
      world.later(90 * 86_400_000)
      const page = () => world.as(amina).queries.groups.threadPage({ threadId })
      expect(await page()).toMatchObject({ mayChooseTopics: true })
      const choices = await world.as(amina).queries.groups.topicChoices({ threadId })
      expect(choices.topics.map(({ name, isOn }) => [name, isOn])[0]).toEqual(['Sleep', false])
      await set(amina, threadId, topics[2])
      expect((await page()).thread.topics.map(({ name }) => name)).toEqual(['Work'])
    })

    test('is theirs alone among the members', async () => {
      const { rowan, threadId, topics } = await aThread()
      const tom = await given.member('Tom')
      await given.membership(tom)
      for (const [who, kind] of [
        [tom, 'forbidden'],
        [await given.member('Stranger'), 'not-found'],
        [world.visitor, 'not-found'],
      ] as const) {
        await expect(set(who, threadId, topics[0])).rejects.toMatchObject({ kind })
        await expect(world.as(who).queries.groups.topicChoices({ threadId })).rejects.toMatchObject({ kind })
      }
      for (const who of [tom, rowan])
        expect(await world.as(who).queries.groups.threadPage({ threadId })).toMatchObject({ mayChooseTopics: false })
    })

    test('ends when the thread is closed, when they leave, and when it is merged into another', async () => {
      const { rowan, amina, threadId, topics } = await aThread()
      await isClosed(world, threadId)
      await expect(set(amina, threadId, topics[0])).rejects.toMatchObject({ kind: 'forbidden', message: /closed/ })
      expect(await world.as(amina).queries.groups.threadPage({ threadId })).toMatchObject({ mayChooseTopics: false })
      await set(rowan, threadId, topics[0])
      const second = await given.thread(amina)
      const into = await given.thread(amina)
      await world.as(rowan).commands.groups.mergeThread({ threadId: second.id, intoId: into.id })
      await expect(set(amina, second.id, topics[0])).rejects.toMatchObject({ kind: 'conflict' })
      await world.as(amina).commands.groups.leaveGroup({ slug: 'pain' })
      await expect(set(amina, into.id, topics[0])).rejects.toMatchObject({ kind: 'not-found' })
    })
  })

  test('refuses more than four, and topics of another group', async () => {
    const { rowan, threadId, topics } = await aThread()
    const elsewhere = await given.group({ slug: 'sleep', topics: ['Naps'] })
    const set = (topicIds: unknown) => world.as(rowan).commands.groups.setTopics({ threadId, topicIds })
    await expect(set(topics)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(set(elsewhere.topics.map(({ id }) => id))).rejects.toMatchObject({ kind: 'invalid' })
  })
})
