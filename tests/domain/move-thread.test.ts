import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { newestMatches } from '#db/full-text.ts'
import { follows, threads } from '#db/schema/index.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { useWorld } from '#tests/support/world.ts'

describe('moving a thread', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)

  async function twoGroups() {
    const rowan = await given.member('Rowan')
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const pain = await given.group({ facilitators: [rowan], members: [amina, tom], topics: ['Sleep', 'Work'] })
    const arthritis = await given.group({
      slug: 'arthritis',
      name: 'Arthritis',
      facilitators: [rowan],
      members: [amina],
      topics: ['sleep', 'Hands'],
    })
    const { id: threadId } = await given.thread(amina, 'pain', { topicIds: pain.topics.map(({ id }) => id) } as object)
    await given.reply(tom, threadId, 'Marmalade on the hot water bottle.')
    return { rowan, amina, tom, pain, arthritis, threadId }
  }
  const move = (who: Parameters<typeof world.as>[0], threadId: string, toSlug = 'arthritis') =>
    world.as(who).commands.groups.moveThread({ threadId, toSlug })
  const find = (groupId: string, word = 'marmalade') =>
    world.database.read((db) => newestMatches(db, { terms: [[word]], groupIds: [groupId], limit: 5 }))

  test('takes every post along, and keeps topics of the same name', async () => {
    const { rowan, amina, threadId } = await twoGroups()
    await move(rowan, threadId)
    const page = await world.as(amina).queries.groups.threadPage({ threadId })
    expect(page.thread).toMatchObject({ slug: 'arthritis', topics: [{ name: 'sleep' }] })
    expect(page.posts).toHaveLength(2)
    const inside = (await world.as(amina).queries.groups.groupPage({ slug: 'pain' })).inside
    expect(inside?.threads).toEqual([])
  })

  test('is found by search in the new group only', async () => {
    const { rowan, threadId, pain, arthritis } = await twoGroups()
    expect(await find(pain.id)).toHaveLength(1)
    await move(rowan, threadId)
    expect(await find(pain.id)).toEqual([])
    expect(await find(arthritis.id)).toHaveLength(1)
    expect(await find(arthritis.id, 'stiff')).toHaveLength(1)
  })

  test('leaves nobody reading or following who is not in the new group, and changes no membership', async () => {
    const { rowan, amina, tom, threadId } = await twoGroups()
    expect(await world.as(rowan).queries.groups.leftBehind({ threadId, toSlug: 'arthritis' })).toMatchObject({
      names: ['Tom'],
    })
    await move(rowan, threadId)
    await expect(world.as(tom).queries.groups.threadPage({ threadId })).rejects.toMatchObject({ kind: 'not-found' })
    const following = await world.database.read(async (db) =>
      db.select({ id: follows.memberId }).from(follows).where(eq(follows.threadId, threadId)),
    )
    expect(following.map(({ id }) => id)).toEqual([amina.id])
    expect((await world.as(tom).queries.groups.groupPage({ slug: 'arthritis' })).isMember).toBe(false)
  })

  test('lets the pin stay behind', async () => {
    const { rowan, threadId } = await twoGroups()
    await world.as(rowan).commands.groups.pinThread({ threadId })
    await move(rowan, threadId)
    expect((await world.as(rowan).queries.groups.threadTools({ threadId })).isPinned).toBe(false)
  })

  test('can be moved back', async () => {
    const { rowan, tom, threadId } = await twoGroups()
    await move(rowan, threadId)
    await move(rowan, threadId, 'pain')
    expect((await world.as(tom).queries.groups.threadPage({ threadId })).posts).toHaveLength(2)
  })

  test('leaves the index of a very long thread to a job', async () => {
    const { rowan, pain, arthritis, threadId } = await twoGroups()
    await world.database.write(async (tx) => {
      await tx.update(threads).set({ replyCount: 600 }).where(eq(threads.id, threadId))
    })
    await move(rowan, threadId)
    expect((await world.jobs()).filter(({ name }) => name === 'index-thread')).toMatchObject([
      { payload: { threadId } },
    ])
    await jobs.work()
    expect(await find(pain.id)).toEqual([])
    expect(await find(arthritis.id)).toHaveLength(1)
  })

  test('goes only where its mover looks after people too', async () => {
    const { rowan, amina, threadId } = await twoGroups()
    await given.group({ slug: 'third', name: 'Third', members: [rowan] })
    await expect(move(rowan, threadId, 'third')).rejects.toMatchObject({ kind: 'forbidden', message: /look after too/ })
    await expect(move(amina, threadId)).rejects.toMatchObject({ kind: 'forbidden' })
    const stranger = await given.member('Stranger')
    await expect(move(stranger, threadId)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(move(rowan, threadId, 'nowhere')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(move(rowan, threadId, 'pain')).rejects.toMatchObject({ kind: 'conflict', message: /already/ })
  })

  test('a coordinator in the group may move it to any other', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await given.group({ members: [ada] })
    await given.group({ slug: 'arthritis' })
    const { id } = await given.thread(ada)
    await expect(move(ada, id)).resolves.toMatchObject({ slug: 'arthritis' })
  })
})
