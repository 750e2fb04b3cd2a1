import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('letting a followed thread go', () => {
  const world = useWorld()
  const { given } = world

  async function aThread() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    await given.group({ members: [amina, tom] })
    return { amina, tom, thread: await given.thread(amina) }
  }
  const unfollow = (who: Actor, threadId: string) => world.as(who).commands.groups.unfollowThread({ threadId })
  const followed = (who: Actor) => world.as(who).queries.groups.followedThreads({})

  test('takes it off the list, and doing it twice is no mistake', async () => {
    const { amina, thread } = await aThread()
    await unfollow(amina, thread.id)
    await unfollow(amina, thread.id)
    expect((await followed(amina)).threads).toEqual([])
  })

  test('takes it off nobody else’s list', async () => {
    const { amina, tom, thread } = await aThread()
    await given.reply(tom, thread.id)
    await unfollow(amina, thread.id)
    expect((await followed(tom)).threads).toHaveLength(1)
  })

  test('leaves no news of it at home, until they follow it again', async () => {
    const { amina, tom, thread } = await aThread()
    await given.reply(tom, thread.id)
    const news = async () => (await world.as(amina).queries.groups.myGroups({})).news.threads.map(({ id }) => id)
    expect(await news()).toEqual([thread.id])
    await unfollow(amina, thread.id)
    expect(await news()).toEqual([])
    await world.as(amina).commands.groups.followThread({ threadId: thread.id })
    expect(await news()).toEqual([thread.id])
  })

  test('is not for visitors', async () => {
    const { thread } = await aThread()
    await expect(unfollow(world.visitor, thread.id)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
