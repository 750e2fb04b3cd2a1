import { describe, expect, test } from 'vitest'
import { day } from '#server/domain/kernel/time.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('telling somebody that their words were given support', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  const { told, support, takeDown, mute } = noticesOf(world)
  const tell = (postId: string) => world.as(world.system).commands.notices.tellAboutSupport({ postId })

  async function aPost() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const group = await given.group({ members: [amina, tom] })
    const thread = await given.thread(amina)
    return { amina, tom, group, thread, postId: thread.firstPostId }
  }

  test('tells the author on Waymark, and never by mail unless they choose so', async () => {
    const { amina, tom, postId } = await aPost()
    await support(tom, postId)
    await tell(postId)
    await jobs.work()
    expect(await told(amina)).toMatchObject([{ kind: 'support', postId, mailDueAt: null, inDigest: false }])
    expect(jobs.sent).toEqual([])
  })

  test('tells once a day for one post, however much support it is given', async () => {
    const { amina, tom, postId } = await aPost()
    await support(tom, postId)
    await tell(postId)
    await support(tom, postId, 'strength')
    await tell(postId)
    expect(await told(amina)).toHaveLength(1)
    world.later(day)
    await support(tom, postId, 'same')
    await tell(postId)
    expect(await told(amina)).toHaveLength(2)
  })

  test('says nothing of one’s own, of what was taken back, or of words that were taken down', async () => {
    const { amina, tom, postId } = await aPost()
    await support(amina, postId)
    await tell(postId)
    expect(await told(amina)).toEqual([])
    await support(tom, postId)
    await takeDown(postId)
    await tell(postId)
    expect(await told(amina)).toEqual([])
  })

  test('says nothing in a thread its author has muted', async () => {
    const { amina, tom, postId, thread } = await aPost()
    await mute(amina, 'thread', thread.id)
    await support(tom, postId)
    await tell(postId)
    expect(await told(amina)).toEqual([])
  })

  test('is the house’s own work', async () => {
    const { tom, postId } = await aPost()
    await expect(world.as(tom).commands.notices.tellAboutSupport({ postId })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
