import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { drafts, follows } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('merging two threads', () => {
  const world = useWorld()
  const { given } = world

  /** Amina's thread first, then Tom's, with answers that cross. */
  async function twoThreads() {
    const rowan = await given.member('Rowan')
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    await given.group({ facilitators: [rowan], members: [amina, tom] })
    const older = await given.thread(amina, 'pain', { title: 'Stiff hands', body: 'one' })
    world.later(60_000)
    const newer = await given.thread(tom, 'pain', { title: 'My hands too', body: 'two' })
    world.later(60_000)
    await given.reply(rowan, older.id, 'three')
    world.later(60_000)
    await given.reply(amina, newer.id, 'four')
    return { rowan, amina, tom, older: older.id, newer: newer.id }
  }
  const merge = (who: Actor, threadId: string, intoId: string) =>
    world.as(who).commands.groups.mergeThread({ threadId, intoId })
  const words = (page: { posts: readonly { html: string | null }[] }) =>
    page.posts.map(({ html }) => html?.replace(/<[^>]+>|\s/g, ''))

  test('puts their words in the order in which they were written', async () => {
    const { rowan, amina, tom, older, newer } = await twoThreads()
    await merge(rowan, newer, older)
    const page = await world.as(tom).queries.groups.threadPage({ threadId: older })
    expect(words(page)).toEqual(['one', 'two', 'three', 'four'])
    expect(page.thread).toMatchObject({ title: 'Stiff hands', startedBy: 'Amina', replyCount: 3 })
    expect(page.posts.map(({ opensThread }) => opensThread)).toEqual([true, false, false, false])
    const inside = (await world.as(amina).queries.groups.groupPage({ slug: 'pain' })).inside
    expect(inside?.threads).toMatchObject([{ id: older, replyCount: 3, lastPostAt: world.now }])
  })

  test('keeps who began it when the older one is merged into the newer', async () => {
    const { rowan, tom, older, newer } = await twoThreads()
    await merge(rowan, older, newer)
    const page = await world.as(tom).queries.groups.threadPage({ threadId: newer })
    expect(words(page)).toEqual(['one', 'two', 'three', 'four'])
    expect(page.thread).toMatchObject({ title: 'My hands too', startedBy: 'Amina' })
  })

  test('the old address leads to the new one, also after a second merge', async () => {
    const { rowan, amina, older, newer } = await twoThreads()
    const last = await given.thread(rowan, 'pain', { title: 'Everything about hands' })
    await merge(rowan, newer, older)
    await merge(rowan, older, last.id)
    const page = await world.as(amina).queries.groups.threadPage({ threadId: newer })
    expect(page.thread.mergedInto).toBe(last.id)
  })

  test('a reply on its way to the old address lands in the new thread', async () => {
    const { rowan, tom, older, newer } = await twoThreads()
    await merge(rowan, newer, older)
    const reply = await given.reply(tom, newer, 'five')
    expect(reply).toMatchObject({ threadId: older })
    const page = await world.as(rowan).queries.groups.threadPage({ threadId: older })
    expect(words(page).at(-1)).toBe('five')
    expect(page.thread.replyCount).toBe(4)
  })

  test('carries followers over, once each', async () => {
    const { rowan, older, newer } = await twoThreads()
    await merge(rowan, newer, older)
    const following = await world.database.read(async (db) => db.select().from(follows))
    expect(following.map(({ threadId }) => threadId)).toEqual([older, older, older])
  })

  test('carries drafts over, and joins two of one person', async () => {
    const { rowan, amina, tom, older, newer } = await twoThreads()
    const begin = (who: Actor, threadId: string, body: string) =>
      world.database.write(async (tx) => {
        await tx.insert(drafts).values({
          id: world.newId(),
          memberId: who.id,
          place: `thread:${threadId}`,
          body,
          contentNotes: [],
          topicIds: [],
          savedAt: world.now,
        })
      })
    await begin(amina, newer, 'only here')
    await begin(tom, older, 'first half')
    await begin(tom, newer, 'second half')
    await merge(rowan, newer, older)
    const kept = (who: Actor) =>
      world.database.read(async (db) =>
        (
          await db
            .select({ body: drafts.body })
            .from(drafts)
            .where(and(eq(drafts.memberId, who.id), eq(drafts.place, `thread:${older}`)))
        ).map(({ body }) => body),
      )
    expect(await kept(amina)).toEqual(['only here'])
    expect(await kept(tom)).toEqual(['first half\n\nsecond half'])
  })

  describe('while somebody is still writing under the old address', () => {
    const body = async (who: Actor, threadId: string) =>
      (await world.as(who).queries.groups.draftAt({ place: `thread:${threadId}` }))?.body
    const save = (who: Actor, threadId: string, words: string) =>
      world.as(who).commands.groups.saveDraft({ place: `thread:${threadId}`, body: words })

    test('keeps their draft where the words went', async () => {
      const { rowan, amina, older, newer } = await twoThreads()
      await save(amina, newer, 'At three in')
      await merge(rowan, newer, older)
      await save(amina, newer, 'At three in the morning')
      expect(await body(amina, newer)).toBeUndefined()
      expect(await body(amina, older)).toBe('At three in the morning')
    })

    test('wipes out nothing they began under the new one', async () => {
      const { rowan, amina, older, newer } = await twoThreads()
      await save(amina, older, 'Another thought')
      await save(amina, newer, 'At three in')
      await merge(rowan, newer, older)
      await save(amina, newer, 'At three in the morning')
      expect(await body(amina, older)).toBe('Another thought\n\nAt three in the morning')
      await save(amina, newer, 'At three in the morning')
      await save(amina, newer, '')
      expect(await body(amina, older)).toBe('Another thought\n\nAt three in the morning')
    })

    test('lets the draft go when its words are posted, and keeps what is more than those', async () => {
      const { rowan, amina, tom, older, newer } = await twoThreads()
      await save(amina, newer, 'At three')
      await save(tom, older, 'Another thought')
      await save(tom, newer, 'At four')
      await merge(rowan, newer, older)
      await given.reply(amina, newer, 'At three in the morning')
      await given.reply(tom, newer, 'At four')
      expect(await body(amina, older)).toBeUndefined()
      expect(await body(tom, older)).toBe('Another thought\n\nAt four')
    })

    test('is no way into a thread they may not see', async () => {
      const { rowan, older, newer } = await twoThreads()
      await merge(rowan, newer, older)
      const stranger = await given.member('Stranger')
      await expect(save(stranger, newer, 'Hello')).rejects.toMatchObject({ kind: 'not-found' })
    })
  })

  test('counts as answered when another answered in either', async () => {
    const newcomer = await given.member('Newcomer', { joinedDaysAgo: 2 })
    const { rowan, older } = await twoThreads()
    await world.as(newcomer).commands.groups.joinGroup({ slug: 'pain' })
    const first = await given.thread(newcomer, 'pain', { title: 'Hello, is this the place' })
    const list = () => world.as(rowan).queries.groups.firstReplyList({ slug: 'pain' })
    expect((await list()).threads).toHaveLength(1)
    await merge(rowan, first.id, older)
    expect((await list()).threads).toEqual([])
  })

  test('refuses itself, what was merged already, another group, and everybody but facilitators', async () => {
    const { rowan, amina, older, newer } = await twoThreads()
    await given.group({ slug: 'sleep', facilitators: [rowan] })
    const elsewhere = await given.thread(rowan, 'sleep')
    await expect(merge(rowan, older, older)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(merge(rowan, older, 'nothing')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(merge(rowan, older, elsewhere.id)).rejects.toMatchObject({ kind: 'conflict', message: /different/ })
    await expect(merge(amina, newer, older)).rejects.toMatchObject({ kind: 'forbidden' })
    await merge(rowan, newer, older)
    await expect(merge(rowan, newer, older)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(merge(rowan, older, newer)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
