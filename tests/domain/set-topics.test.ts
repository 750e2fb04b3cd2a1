import { describe, expect, test } from 'vitest'
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

  test('refuses more than four, and topics of another group', async () => {
    const { rowan, threadId, topics } = await aThread()
    const elsewhere = await given.group({ slug: 'sleep', topics: ['Naps'] })
    const set = (topicIds: unknown) => world.as(rowan).commands.groups.setTopics({ threadId, topicIds })
    await expect(set(topics)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(set(elsewhere.topics.map(({ id }) => id))).rejects.toMatchObject({ kind: 'invalid' })
  })
})
