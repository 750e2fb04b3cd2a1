import { describe, expect, test } from 'vitest'
import { threadClosures } from '#db/schema/index.ts'
import { hour, minute } from '#server/domain/kernel/time.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('telling greeters of a newcomer who waits', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  const { told, takeDown } = noticesOf(world)

  async function aNewcomer() {
    const nia = await given.member('Nia', { joinedDaysAgo: 2 })
    const fran = await given.member('Fran')
    const greta = await given.member('Greta')
    await given.group({ members: [nia], facilitators: [fran], greeters: [greta] })
    return { nia, fran, greta, thread: await given.thread(nia) }
  }
  const afterTwoHours = async () => {
    world.later(2 * hour)
    await jobs.work()
  }

  test('tells facilitators and greeters when two hours bring no answer', async () => {
    const { fran, greta } = await aNewcomer()
    world.later(2 * hour - minute)
    await jobs.work()
    expect(await told(fran)).toEqual([])
    world.later(minute)
    await jobs.work()
    expect(await told(fran)).toMatchObject([{ kind: 'newcomer-waiting' }])
    expect(await told(greta)).toMatchObject([{ kind: 'newcomer-waiting' }])
  })

  test('is not needed when somebody has answered', async () => {
    const { fran, greta, thread } = await aNewcomer()
    await given.reply(greta, thread.id)
    await afterTwoHours()
    expect((await told(fran)).filter(({ kind }) => kind === 'newcomer-waiting')).toEqual([])
  })

  test('is not needed when the newcomer took the words down', async () => {
    const { fran, thread } = await aNewcomer()
    await takeDown(thread.firstPostId)
    await afterTwoHours()
    expect(await told(fran)).toEqual([])
  })

  test('is not needed when the thread was closed', async () => {
    const { fran, thread } = await aNewcomer()
    await world.database.write(async (tx) => {
      await tx.insert(threadClosures).values({ threadId: thread.id, closedBy: 'x', reason: 'x', closedAt: world.now })
    })
    await afterTwoHours()
    expect(await told(fran)).toEqual([])
  })

  test('is not done for people who have been here for long', async () => {
    const fran = await given.member('Fran')
    const old = await given.member('Old Hand')
    await given.group({ members: [old], facilitators: [fran] })
    await given.thread(old)
    await afterTwoHours()
    expect(await told(fran)).toEqual([])
  })

  test('is the house’s own work', async () => {
    const { fran, thread } = await aNewcomer()
    await expect(world.as(fran).commands.notices.tellAboutNewcomer({ threadId: thread.id })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
