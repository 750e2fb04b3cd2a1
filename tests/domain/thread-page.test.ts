import { describe, expect, test } from 'vitest'
import { threadMerges } from '#db/schema/index.ts'
import { hasMuted } from '#tests/support/talk.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a thread’s page', () => {
  const world = useWorld()
  const { given } = world
  type Who = Parameters<typeof world.as>[0]

  /** A thread with this many replies by Tom, read by Amina, who started it. */
  async function aThread(replies: number) {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    await given.group({ members: [amina, tom] })
    const thread = await given.thread(amina)
    const ids: string[] = [thread.firstPostId]
    for (let count = 1; count <= replies; count++) ids.push((await given.reply(tom, thread.id, `Reply ${count}`)).id)
    return { amina, tom, thread, ids }
  }
  const pageOf = (who: Who, threadId: string, rest = {}) =>
    world.as(who).queries.groups.threadPage({ threadId, ...rest })
  const shown = ({ posts }: { posts: readonly { id: string }[] }) => posts.map(({ id }) => id)

  test('has twenty posts, and the ways to the later, earlier and newest ones', async () => {
    const { amina, thread, ids } = await aThread(44)
    const first = await pageOf(amina, thread.id)
    expect(shown(first)).toEqual(ids.slice(0, 20))
    expect([first.earlier, first.later]).toEqual([null, ids[19]])
    const second = await pageOf(amina, thread.id, { after: first.later })
    expect(shown(second)).toEqual(ids.slice(20, 40))
    expect([second.earlier, second.later]).toEqual([ids[20], ids[39]])
    const newest = await pageOf(amina, thread.id, { show: 'newest' })
    expect(shown(newest)).toEqual(ids.slice(25))
    expect([newest.earlier, newest.later]).toEqual([ids[25], null])
    const before = await pageOf(amina, thread.id, { before: newest.earlier })
    expect(shown(before)).toEqual(ids.slice(5, 25))
    expect([before.earlier, before.later]).toEqual([ids[5], ids[24]])
    expect(shown(await pageOf(amina, thread.id, { before: before.earlier }))).toEqual(ids.slice(0, 20))
  })

  test('begins at the beginning when it is asked for a post of another thread', async () => {
    const { amina, thread, ids } = await aThread(1)
    for (const place of [{ after: 'nowhere' }, { before: 'nowhere' }, { show: 'sideways' }])
      expect(shown(await pageOf(amina, thread.id, place))).toEqual(ids)
  })

  test('every post has an address that leads to the page where it stands', async () => {
    const { amina, thread, ids } = await aThread(44)
    for (const index of [0, 1, 19, 20, 23, 30, 43, 44]) {
      const postId = ids[index] ?? ''
      const { after, slug, threadId } = await world.as(amina).queries.groups.postPlace({ postId })
      expect([slug, threadId]).toEqual(['pain', thread.id])
      expect(shown(await pageOf(amina, thread.id, { after }))).toContain(postId)
    }
    const { after } = await world.as(amina).queries.groups.postPlace({ postId: ids[44] })
    expect(shown(await pageOf(amina, thread.id, { after }))).toHaveLength(20)
    const stranger = await given.member('Stranger')
    for (const postId of [ids[0], 'no-such-post'])
      await expect(world.as(stranger).queries.groups.postPlace({ postId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('knows the first post that is new to the reader, and moves on only forward', async () => {
    const { amina, tom, thread, ids } = await aThread(30)
    const { commands } = world.as(amina)
    expect(await pageOf(amina, thread.id)).toMatchObject({ firstUnread: ids[1], isFurther: true })
    await commands.notices.markRead({ threadId: thread.id, postId: ids[19] })
    expect(await pageOf(amina, thread.id)).toMatchObject({ firstUnread: ids[20], isFurther: false })
    await commands.notices.markRead({ threadId: thread.id, postId: ids[5] })
    expect((await pageOf(amina, thread.id)).firstUnread).toBe(ids[20])
    await commands.notices.markRead({ threadId: thread.id, postId: ids[30] })
    expect((await pageOf(amina, thread.id)).firstUnread).toBeNull()
    expect((await pageOf(tom, thread.id)).firstUnread).toBeNull()
  })

  test('keeps a reading place only in a thread the reader may see, at a post of that thread', async () => {
    const { amina, thread, ids } = await aThread(1)
    const other = await given.thread(amina, 'pain', { title: 'Another one' })
    const stranger = await given.member('Stranger')
    await expect(
      world.as(stranger).commands.notices.markRead({ threadId: thread.id, postId: ids[0] }),
    ).rejects.toMatchObject({ kind: 'not-found' })
    await expect(
      world.as(amina).commands.notices.markRead({ threadId: other.id, postId: ids[0] }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('says where a merged thread went, and is missing to a stranger', async () => {
    const { amina, thread } = await aThread(0)
    const into = await given.thread(amina, 'pain', { title: 'Another one' })
    await world.database.write(async (tx) => {
      await tx
        .insert(threadMerges)
        .values({ threadId: thread.id, intoId: into.id, mergedBy: amina.id, mergedAt: world.now })
    })
    expect((await pageOf(amina, thread.id)).thread.mergedInto).toBe(into.id)
    await expect(pageOf(await given.member('Stranger'), thread.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(pageOf(world.visitor, thread.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('never names who started a thread without their name', async () => {
    const { tom, amina } = await aThread(0)
    const { id } = await world
      .as(tom)
      .commands.groups.startThread({ slug: 'pain', title: 'Hard to say', body: 'It is hard', nameless: 'on' })
    const page = await pageOf(amina, id)
    expect(page.thread.startedBy).toBeNull()
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`${tom.id}|Tom`))
  })

  describe('folds', () => {
    const folds = async (who: Who, threadId: string) => (await pageOf(who, threadId)).posts.map(({ fold }) => fold)

    test('what carries a content note, unless the reader wants that kind open', async () => {
      const { amina, tom, thread } = await aThread(0)
      await world.as(tom).commands.groups.postReply({
        threadId: thread.id,
        body: 'A low day',
        contentNotes: ['low-mood', 'self-harm'],
      })
      expect(await folds(amina, thread.id)).toEqual([
        null,
        { notes: ['low-mood', 'self-harm'], ownWord: false, muted: false },
      ])
      await world.as(amina).commands.groups.chooseFolds({ openNotes: 'low-mood' })
      expect((await folds(amina, thread.id))[1]?.notes).toEqual(['self-harm'])
      await world.as(amina).commands.groups.chooseFolds({ openNotes: ['low-mood', 'self-harm'] })
      expect((await folds(amina, thread.id))[1]).toBeNull()
      expect((await folds(tom, thread.id))[1]).toBeNull()
    })

    test.each([
      ['needles', 'I hate needles.', true],
      ['needle', 'I hate needles.', false],
      ['NEEDLES', 'I hate *needles*!', true],
      ['café', 'At the cafe', true],
      ['chest infection', 'A chest\ninfection again', true],
      ['c.t', 'the cat', false],
      ['strong', '**very** good', false],
      ['amp', 'you & me', false],
    ])('for the word “%s”: %j', async (word, body, isFolded) => {
      const { amina, tom, thread } = await aThread(0)
      await given.reply(tom, thread.id, body)
      await world.as(amina).commands.groups.chooseFolds({ foldWords: `\n${word}\n ` })
      expect((await folds(amina, thread.id))[1]?.ownWord ?? false).toBe(isFolded)
      expect((await folds(tom, thread.id))[1]).toBeNull()
    })

    test('somebody the reader muted, for as long as they muted them, and never words without a name', async () => {
      const { amina, tom, thread } = await aThread(1)
      await world.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Nameless', nameless: 'on' })
      await hasMuted(world, amina, tom, world.now + 1000)
      expect((await folds(amina, thread.id)).map((fold) => fold?.muted ?? false)).toEqual([false, true, false])
      world.later(2000)
      expect((await folds(amina, thread.id)).map((fold) => fold?.muted ?? false)).toEqual([false, false, false])
    })
  })

  test('quotes say whose words they answer, and never name who wrote without a name', async () => {
    const { amina, tom, thread, ids } = await aThread(1)
    const nameless = await world
      .as(tom)
      .commands.groups.postReply({ threadId: thread.id, body: 'Long *words* '.repeat(60), nameless: 'on' })
    const quote = await world.as(amina).queries.groups.quoteOf({ threadId: thread.id, postId: nameless.id })
    expect(quote).toMatchObject({
      id: nameless.id,
      name: null,
      excerpt: expect.stringMatching(/^Long words Long.* …$/),
    })
    expect(quote.excerpt.length).toBeLessThan(230)
    for (const quotesId of [ids[1], nameless.id])
      await world.as(amina).commands.groups.postReply({ threadId: thread.id, body: 'Yes', quotesId })
    const page = await pageOf(amina, thread.id)
    expect(page.posts.slice(-2).map(({ quotes }) => quotes?.name)).toEqual(['Tom', null])
  })

  test('cannot quote from another thread, or what was taken down', async () => {
    const { amina, tom, thread, ids } = await aThread(1)
    const other = await given.thread(amina, 'pain', { title: 'Another one' })
    const reply = (threadId: string, quotesId?: string) =>
      world.as(amina).commands.groups.postReply({ threadId, body: 'Yes', quotesId })
    await expect(reply(other.id, ids[1])).rejects.toMatchObject({ kind: 'not-found' })
    await world.as(tom).commands.groups.takeDownPost({ postId: ids[1] })
    await expect(reply(thread.id, ids[1])).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(amina).queries.groups.quoteOf({ threadId: thread.id, postId: ids[1] })).rejects.toMatchObject(
      { kind: 'not-found' },
    )
  })
})

describe('what somebody does here stands beside their name, as coordinators gave it', () => {
  const world = useWorld()
  const { given } = world

  test('a moderator, a duty lead, a coordinator and staff; not beside words without a name, and for nobody else', async () => {
    const [amina, rowan] = [await given.member('Amina'), await given.member('Rowan')]
    const sam = await given.member('Sam', { roles: ['moderator', 'staff'] })
    const dana = await given.member('Dana', { roles: ['duty-lead'] })
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    const priya = await given.member('Priya', { roles: ['staff'] })
    const hazel = await given.member('Hazel', { roles: ['directory-editor'] })
    await given.group({ members: [amina, sam, dana, ada, priya, hazel], facilitators: [rowan] })
    const { id } = await given.thread(amina)
    for (const who of [sam, dana, ada, priya, hazel, rowan]) await given.reply(who, id)
    await world.as(sam).commands.groups.postReply({ threadId: id, body: 'Without my name', nameless: true })
    const { posts } = await world.as(amina).queries.groups.threadPage({ threadId: id })
    expect(posts.map(({ author }) => author && [author.name, author.badge, author.isFacilitator])).toEqual([
      ['Amina', null, false],
      ['Sam', 'moderator', false],
      ['Dana', 'moderator', false],
      ['Ada', 'coordinator', false],
      ['Priya', 'staff', false],
      ['Hazel', null, false],
      ['Rowan', null, true],
      null,
    ])
  })

  test('who may find out who wrote is told so, and others are not', async () => {
    const [amina, rowan] = [await given.member('Amina'), await given.member('Rowan')]
    const sam = await given.member('Sam', { roles: ['moderator'] })
    await given.group({ members: [amina], facilitators: [rowan] })
    const { id: threadId } = await given.thread(amina)
    const mayReveal = async (who: typeof amina) =>
      (await world.as(who).queries.groups.threadPage({ threadId })).mayReveal
    expect([await mayReveal(sam), await mayReveal(rowan), await mayReveal(amina)]).toEqual([true, true, false])
  })
})
