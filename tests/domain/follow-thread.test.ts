import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('following a thread', () => {
  const world = useWorld()
  const { given } = world

  async function aThread() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    await given.group({ members: [amina, tom] })
    return { amina, tom, thread: await given.thread(amina) }
  }
  const follow = (who: Actor, threadId: string) => world.as(who).commands.groups.followThread({ threadId })
  const followed = async (who: Actor, after?: string | null) =>
    world.as(who).queries.groups.followedThreads({ after: after ?? null })

  test('puts it on the list of threads a member follows, once however often they press', async () => {
    const { tom, thread } = await aThread()
    await follow(tom, thread.id)
    await follow(tom, thread.id)
    const { threads } = await followed(tom)
    expect(threads).toEqual([
      {
        id: thread.id,
        followedAt: world.now,
        there: { title: 'Stiff in the morning', slug: 'pain', groupName: 'Pain', lastPostAt: world.now },
        muted: null,
      },
    ])
  })

  test('happens by itself for whoever writes in it', async () => {
    const { amina, tom, thread } = await aThread()
    await given.reply(tom, thread.id)
    expect((await followed(amina)).threads.map(({ id }) => id)).toEqual([thread.id])
    expect((await followed(tom)).threads.map(({ id }) => id)).toEqual([thread.id])
  })

  test('records nothing: what people keep is their own', async () => {
    const { tom, thread } = await aThread()
    const before = (await world.events()).length
    await follow(tom, thread.id)
    expect(await world.events()).toHaveLength(before)
  })

  test('shows the newest first, twenty at a time, each once', async () => {
    const { amina, tom } = await aThread()
    const ids: string[] = []
    for (let count = 0; count < 25; count++) {
      // Several in one moment: the page must not lose or repeat any of them.
      if (count % 3 === 0) world.later(1000)
      const { id } = await given.thread(amina, 'pain', { title: `Thread ${count}` })
      await follow(tom, id)
      ids.push(id)
    }
    const first = await followed(tom)
    const second = await followed(tom, first.next)
    expect(first.threads).toHaveLength(20)
    expect([...first.threads, ...second.threads].map(({ id }) => id)).toEqual(ids.reverse())
    expect(second.next).toBeNull()
  })

  test('is a missing thread to somebody outside the group', async () => {
    const { thread } = await aThread()
    const stranger = await given.member('Stranger')
    await expect(follow(stranger, thread.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('is not for visitors', async () => {
    const { thread } = await aThread()
    await expect(follow(world.visitor, thread.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(followed(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
