import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { threadClosures, threadMerges, threads } from '#db/schema/index.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('telling followers that a thread has changed', () => {
  const world = useWorld()
  const { given } = world
  const { told } = noticesOf(world)
  const tell = (threadId: string, change: 'closed' | 'moved' | 'merged') =>
    world.as(world.system).commands.notices.tellAboutThreadChange({ threadId, change })

  async function aThread() {
    const amina = await given.member('Amina')
    const fran = await given.member('Fran')
    await given.group({ members: [amina], facilitators: [fran] })
    const thread = await given.thread(amina)
    await given.reply(fran, thread.id)
    return { amina, fran, thread }
  }
  const close = (threadId: string, closedBy: string) =>
    world.database.write(async (tx) => {
      await tx.insert(threadClosures).values({ threadId, closedBy, reason: 'Done', closedAt: world.now })
    })
  const news = async (who: Parameters<typeof told>[0]) =>
    (await told(who)).filter(({ kind }) => kind === 'thread-changed').map(({ threadId }) => threadId)

  test('tells of a closed thread, once, and not the one who closed it', async () => {
    const { amina, fran, thread } = await aThread()
    await close(thread.id, fran.id)
    await tell(thread.id, 'closed')
    await tell(thread.id, 'closed')
    expect(await news(amina)).toEqual([thread.id])
    expect(await news(fran)).toEqual([])
  })

  test('says nothing when it was opened again meanwhile', async () => {
    const { amina, thread } = await aThread()
    await tell(thread.id, 'closed')
    expect(await news(amina)).toEqual([])
  })

  test('points at the thread into which another was merged', async () => {
    const { amina, fran, thread } = await aThread()
    const into = await given.thread(amina)
    await world.database.write(async (tx) => {
      await tx
        .insert(threadMerges)
        .values({ threadId: thread.id, intoId: into.id, mergedBy: fran.id, mergedAt: world.now })
    })
    await tell(thread.id, 'merged')
    expect(await news(amina)).toEqual([into.id])
  })

  test('tells of a move only those who belong where it went', async () => {
    const { amina, fran, thread } = await aThread()
    const other = await given.group({ slug: 'sleep', name: 'Sleep', members: [fran] })
    await world.database.write(async (tx) => {
      await tx.update(threads).set({ groupId: other.id }).where(eq(threads.id, thread.id))
    })
    await tell(thread.id, 'moved')
    expect(await news(amina)).toEqual([])
    expect(await news(fran)).toEqual([thread.id])
  })

  test('is the house’s own work', async () => {
    const { fran, thread } = await aThread()
    await expect(
      world.as(fran).commands.notices.tellAboutThreadChange({ threadId: thread.id, change: 'closed' }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
