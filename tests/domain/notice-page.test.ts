import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { memberships } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('the page of notices', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  const { told, takeDown } = noticesOf(world)

  async function aThread() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const rose = await given.member('Rose')
    await given.group({ members: [amina, tom, rose] })
    return { amina, tom, rose, thread: await given.thread(amina) }
  }
  const page = (who: Actor, before?: string) => world.as(who).queries.notices.noticePage({ before })
  const isNew = (who: Actor) => world.as(who).queries.notices.unreadNotices({})
  const open = (who: Actor, noticeId: string) => world.as(who).commands.notices.openNotice({ noticeId })

  test('tells who answered where, newest first, and that it is new', async () => {
    const { amina, tom, rose, thread } = await aThread()
    const second = await given.thread(amina, 'pain', { title: 'Second' })
    await given.reply(tom, thread.id)
    await given.reply(rose, second.id)
    await jobs.work()
    expect((await page(amina)).notices).toMatchObject([
      { kind: 'reply', who: 'Rose', title: 'Second', groupName: 'Pain', isNew: true, others: 0 },
      { kind: 'reply', who: 'Tom', title: 'Stiff in the morning', isNew: true },
    ])
    expect(await isNew(amina)).toBe(true)
    expect(await isNew(tom)).toBe(false)
  })

  test('tells of several answers in one thread in one line', async () => {
    const { amina, tom, rose, thread } = await aThread()
    await given.reply(tom, thread.id)
    await given.reply(tom, thread.id)
    await given.reply(rose, thread.id)
    await jobs.work()
    expect((await page(amina)).notices).toMatchObject([{ who: 'Rose', others: 1 }])
  })

  test('never names who answered without their name', async () => {
    const { amina, tom, thread } = await aThread()
    await world.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Unnamed', nameless: 'on' })
    await jobs.work()
    const seen = await page(amina)
    expect(seen.notices).toMatchObject([{ who: null }])
    expect(JSON.stringify(seen)).not.toContain('Tom')
    expect(JSON.stringify(seen)).not.toContain(tom.id)
  })

  test('drops what was taken down, and what is in a group the member has left', async () => {
    const { amina, tom, thread } = await aThread()
    const gone = await given.reply(tom, thread.id)
    await jobs.work()
    const [notice] = await told(amina)
    await takeDown(gone.id)
    expect((await page(amina)).notices).toEqual([])
    expect(await isNew(amina)).toBe(false)
    await expect(open(amina, notice?.id ?? '')).rejects.toMatchObject({ kind: 'not-found' })

    await given.reply(tom, thread.id)
    await jobs.work()
    expect((await page(amina)).notices).toHaveLength(1)
    await world.database.write(async (tx) => {
      await tx.delete(memberships).where(eq(memberships.memberId, amina.id))
    })
    expect((await page(amina)).notices).toEqual([])
    expect(await isNew(amina)).toBe(false)
  })

  test('goes on where the page before ended', async () => {
    const { amina, tom } = await aThread()
    for (let number = 0; number < 32; number++) {
      const thread = await given.thread(amina, 'pain', { title: `Thread ${number}` })
      await given.reply(tom, thread.id)
    }
    await jobs.work()
    const first = await page(amina)
    expect(first.notices).toHaveLength(30)
    const second = await page(amina, first.next ?? '')
    expect(second.notices.map(({ title }) => title)).toEqual(['Thread 1', 'Thread 0'])
    expect(second.next).toBeNull()
  })

  test('is for members', async () => {
    await expect(world.as(world.visitor).queries.notices.noticePage({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  describe('opening one', () => {
    test('leads to the first new answer in its thread, and reads them all', async () => {
      const { amina, tom, rose, thread } = await aThread()
      const first = await given.reply(tom, thread.id)
      await given.reply(rose, thread.id)
      await jobs.work()
      const line = (await page(amina)).notices[0]
      expect(await open(amina, line?.id ?? '')).toEqual({
        kind: 'reply',
        slug: 'pain',
        threadId: thread.id,
        postId: first.id,
      })
      expect(await isNew(amina)).toBe(false)
      expect((await page(amina)).notices).toMatchObject([{ isNew: false }])
    })

    test('takes back the mail that was waiting', async () => {
      const { amina, tom, thread } = await aThread()
      world.later(14 * 3_600_000) // Midnight, and quiet.
      await given.reply(tom, thread.id)
      await jobs.work()
      const [notice] = await told(amina)
      await open(amina, notice?.id ?? '')
      world.later(10 * 3_600_000)
      await jobs.work()
      expect(jobs.sent).toEqual([])
    })

    test('is nobody else’s to do', async () => {
      const { amina, tom, thread } = await aThread()
      await given.reply(tom, thread.id)
      await jobs.work()
      const [notice] = await told(amina)
      await expect(open(tom, notice?.id ?? '')).rejects.toMatchObject({ kind: 'not-found' })
      await expect(open(world.visitor, notice?.id ?? '')).rejects.toMatchObject({ kind: 'forbidden' })
      expect(await isNew(amina)).toBe(true)
    })
  })

  describe('reading', () => {
    test('marks everything up to what was on the page, one’s own only', async () => {
      const { amina, tom, rose, thread } = await aThread()
      await given.reply(tom, thread.id)
      await given.reply(rose, thread.id)
      await jobs.work()
      const [first, second] = await told(amina)
      const read = (input: object) => world.as(amina).commands.notices.readNotices(input)
      await read({ upTo: first?.id })
      expect((await told(amina)).map(({ readAt }) => readAt !== null)).toEqual([true, false])
      expect(await isNew(amina)).toBe(true)
      await read({})
      expect(second?.readAt).toBeNull()
      expect(await isNew(amina)).toBe(false)
      expect(await isNew(tom)).toBe(true)
    })

    test('a thread reads what one was told of it, up to there', async () => {
      const { amina, tom, rose, thread } = await aThread()
      const other = await given.thread(amina, 'pain', { title: 'Other' })
      const first = await given.reply(tom, thread.id)
      await given.reply(rose, thread.id)
      await given.reply(rose, other.id)
      await jobs.work()
      await world.as(amina).commands.notices.markRead({ threadId: thread.id, postId: first.id })
      expect((await told(amina)).map(({ readAt }) => readAt !== null)).toEqual([true, false, false])
    })

    test('is for members', async () => {
      await expect(world.as(world.visitor).commands.notices.readNotices({})).rejects.toMatchObject({
        kind: 'forbidden',
      })
    })
  })
})
