import { describe, expect, test } from 'vitest'
import { blocks } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a member blocks somebody', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  const { told } = noticesOf(world)

  async function aGroup() {
    const [heron, otter, wren] = [await given.member('Heron'), await given.member('Otter'), await given.member('Wren')]
    const sam = await given.member('Sam', { roles: ['moderator'] })
    const rowan = await given.member('Rowan')
    await given.group({ members: [heron, otter, wren], facilitators: [rowan], conditions: ['pain'] })
    const thread = await given.thread(wren, 'pain', { title: 'Stairs', body: 'How do you manage stairs?' })
    return { heron, otter, wren, sam, rowan, thread }
  }
  const block = (who: Actor, { id }: Actor) => world.as(who).commands.safety.blockPerson({ memberId: id })
  const unblock = (who: Actor, { id }: Actor) => world.as(who).commands.safety.unblockPerson({ memberId: id })
  const page = (who: Actor, threadId: string, wish: object = {}) =>
    world.as(who).queries.groups.threadPage({ threadId, ...wish })
  const words = async (who: Actor, threadId: string) =>
    (await page(who, threadId)).posts.map(({ html }) => html?.replace(/<[^>]+>/g, '').trim())
  const titles = async (who: Actor) =>
    (await world.as(who).queries.groups.groupPage({ slug: 'pain' })).inside?.threads.map(({ title }) => title)
  /** Both of them: each must see nothing of the other. */
  const bothWays = (one: Actor, other: Actor) =>
    [
      [one, other],
      [other, one],
    ] as const

  test('it stands on their list, and can be taken back', async () => {
    const { heron, otter } = await aGroup()
    await block(heron, otter)
    await block(heron, otter)
    const list = (who: Actor) => world.as(who).queries.safety.blockedPeople({})
    expect(await list(heron)).toEqual([{ id: otter.id, name: 'Otter', blockedAt: world.now }])
    expect(await list(otter)).toEqual([])
    expect(await world.as(otter).queries.safety.peopleApart({})).toEqual([heron.id])
    await unblock(heron, otter)
    expect(await list(heron)).toEqual([])
    expect(await world.database.read(async (db) => db.select().from(blocks))).toEqual([])
  })

  test('their posts are not there for each other, no number tells of them, and for everybody else they are', async () => {
    const { heron, otter, wren, thread } = await aGroup()
    await given.reply(heron, thread.id, 'One at a time.')
    world.later(1000)
    await given.reply(otter, thread.id, 'On my bottom.')
    await block(heron, otter)
    expect(await words(heron, thread.id)).toEqual(['How do you manage stairs?', 'One at a time.'])
    expect(await words(otter, thread.id)).toEqual(['How do you manage stairs?', 'On my bottom.'])
    expect(await words(wren, thread.id)).toHaveLength(3)
    for (const [who, replies] of [
      [heron, 1],
      [otter, 1],
      [wren, 2],
    ] as const) {
      expect((await page(who, thread.id)).thread.replyCount).toBe(replies)
      const [line] = (await world.as(who).queries.groups.groupPage({ slug: 'pain' })).inside?.threads ?? []
      expect(line?.replyCount).toBe(replies)
    }
    const [line] = (await world.as(heron).queries.groups.groupPage({ slug: 'pain' })).inside?.threads ?? []
    expect(line?.lastPostAt).toBe(world.now - 1000)
    await unblock(heron, otter)
    expect(await words(heron, thread.id)).toHaveLength(3)
  })

  test('a page of a thread is full, whoever is left out of it', async () => {
    const { heron, otter, wren, thread } = await aGroup()
    for (let at = 0; at < 30; at++) await given.reply(at % 2 ? otter : wren, thread.id, `Reply ${at}`)
    for (let at = 0; at < 10; at++) await given.reply(wren, thread.id, `More ${at}`)
    await block(heron, otter)
    const first = await page(heron, thread.id)
    expect(first.posts).toHaveLength(20)
    const second = await page(heron, thread.id, { after: first.later })
    expect([second.posts.length, second.later]).toEqual([6, null])
    expect((await page(heron, thread.id, { show: 'newest' })).posts.at(-1)?.html).toContain('More 9')
  })

  test('a thread that one of them opened is not there for the other', async () => {
    const { heron, otter, wren } = await aGroup()
    const theirs = await given.thread(otter, 'pain', { title: 'Otter asks' })
    await given.reply(heron, theirs.id, 'Mine stands in it')
    await block(heron, otter)
    const own = await given.thread(heron, 'pain', { title: 'Heron asks' })
    expect(await titles(heron)).toEqual(['Heron asks', 'Stairs'])
    expect(await titles(otter)).toEqual(['Otter asks', 'Stairs'])
    expect(await titles(wren)).toHaveLength(3)
    await expect(page(heron, theirs.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(page(otter, own.id)).rejects.toMatchObject({ kind: 'not-found', message: 'Thread not found' })
    await expect(world.as(otter).queries.groups.threadFace({ threadId: own.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(given.reply(otter, own.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('nothing can be done to a post that is not there', async () => {
    const { heron, otter, thread } = await aGroup()
    const { id: postId } = await given.reply(heron, thread.id, 'Mine')
    await block(heron, otter)
    const { commands, queries } = world.as(otter)
    for (const attempt of [
      commands.groups.giveSupport({ postId, kind: 'hear' }),
      commands.groups.savePost({ postId }),
      commands.groups.postReply({ threadId: thread.id, body: 'Ha', quotesId: postId }),
      commands.safety.reportThing({ kind: 'post', id: postId, reason: 'unkind' }),
      queries.groups.quoteOf({ threadId: thread.id, postId }),
      queries.groups.postPlace({ postId }),
      queries.groups.postHistory({ postId }),
    ])
      await expect(attempt).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('their profiles are not there for each other, as if there had never been such a person', async () => {
    const { heron, otter, wren, sam } = await aGroup()
    await block(heron, otter)
    for (const [who, other] of bothWays(heron, otter)) {
      const { people, groups } = world.as(who).queries
      await expect(people.memberProfile({ memberId: other.id })).rejects.toMatchObject({ message: 'Member not found' })
      await expect(groups.personToMute({ memberId: other.id })).rejects.toMatchObject({ kind: 'not-found' })
    }
    for (const who of [wren, sam])
      expect((await world.as(who).queries.people.memberProfile({ memberId: heron.id })).profile.name).toBe('Heron')
  })

  test('whoever is blocked cannot find out by blocking or reporting back', async () => {
    const { heron, otter } = await aGroup()
    await block(heron, otter)
    const { queries } = world.as(otter)
    const nobody = { kind: 'not-found', message: 'Member not found' }
    await expect(block(otter, heron)).rejects.toMatchObject(nobody)
    await expect(queries.safety.personToBlock({ memberId: heron.id })).rejects.toMatchObject(nobody)
    await expect(queries.safety.thingToReport({ kind: 'profile', id: heron.id })).rejects.toMatchObject(nobody)
    // Whoever blocked can still report the other.
    await world.as(heron).commands.safety.reportThing({ kind: 'profile', id: otter.id, reason: 'abuse' })
  })

  test('search, saved posts, threads followed, drafts and my groups leave them out', async () => {
    const { heron, otter, thread } = await aGroup()
    const theirs = await given.thread(otter, 'pain', { title: 'Otter on banisters', body: 'Banisters again' })
    const reply = await given.reply(otter, thread.id, 'Banisters on both sides')
    const { commands, queries } = world.as(heron)
    await commands.groups.savePost({ postId: reply.id })
    await commands.groups.followThread({ threadId: theirs.id })
    await commands.groups.saveDraft({ place: `thread:${theirs.id}`, body: 'Not yet' })
    await commands.groups.mute({ kind: 'thread', subjectId: theirs.id, for: 'good' })
    world.later(60_000)
    await given.reply(otter, theirs.id, 'More banisters')
    await block(heron, otter)
    expect((await queries.groups.search({ q: 'banisters' })).found).toEqual([])
    expect((await queries.groups.savedPosts({})).posts).toMatchObject([{ there: null }])
    expect((await queries.groups.followedThreads({})).threads).toEqual([])
    expect(await queries.groups.myDrafts({})).toMatchObject([{ body: 'Not yet', room: null }])
    expect(await queries.groups.muted({})).toMatchObject([{ name: null }])
    expect((await queries.groups.myGroups({})).news.threads).toEqual([])
    expect(JSON.stringify(await queries.groups.myGroups({}))).not.toMatch(/anisters|Otter/)
    await unblock(heron, otter)
    expect((await queries.groups.search({ q: 'banisters' })).found).toHaveLength(1)
    expect((await queries.groups.followedThreads({})).threads).toHaveLength(1)
  })

  test('neither can mention the other: it stays a plain word, and nobody is told', async () => {
    const { heron, otter, thread } = await aGroup()
    await block(heron, otter)
    for (const [who, other] of [
      [heron, 'Otter'],
      [otter, 'Heron'],
    ] as const)
      await given.reply(who, thread.id, `What does @${other} think?`)
    await jobs.work()
    for (const who of [heron, otter]) expect((await told(who)).filter(({ kind }) => kind === 'mention')).toEqual([])
  })

  test('neither hears of the other by notice or mail, not of what waited to be read either', async () => {
    const { heron, otter, thread } = await aGroup()
    await given.reply(heron, thread.id, 'I was here')
    await given.reply(otter, thread.id, 'And I')
    await jobs.work()
    const seen = (who: Actor) => world.as(who).queries.notices.noticePage({})
    const answers = async (who: Actor) => (await seen(who)).notices.filter(({ kind }) => kind === 'reply')
    expect(await answers(heron)).toHaveLength(1)
    await block(heron, otter)
    expect(await answers(heron)).toEqual([])
    expect(await world.as(heron).queries.notices.unreadNotices({})).toBe(false)
    await given.reply(otter, thread.id, 'Again')
    await given.reply(heron, thread.id, 'Me too')
    await jobs.work()
    for (const who of [heron, otter]) expect(await answers(who)).toEqual([])
  })

  test('support by somebody blocked is not told of', async () => {
    const { heron, otter, wren, thread } = await aGroup()
    const reply = await given.reply(heron, thread.id, 'I was here')
    await world.as(otter).commands.groups.giveSupport({ postId: reply.id, kind: 'hear' })
    await block(heron, otter)
    await jobs.work()
    expect((await told(heron)).filter(({ kind }) => kind === 'support')).toEqual([])
    await world.as(wren).commands.groups.giveSupport({ postId: reply.id, kind: 'hear' })
    await jobs.work()
    expect((await told(heron)).filter(({ kind }) => kind === 'support')).toHaveLength(1)
  })

  test('words that others quote from them go, and so does the line that says whom it answers', async () => {
    const { heron, otter, wren, thread } = await aGroup()
    const reply = await given.reply(otter, thread.id, 'On my bottom.')
    const body = '> On my bottom.\n\nI like that.'
    await world.as(wren).commands.groups.postReply({ threadId: thread.id, body, quotesId: reply.id })
    await block(heron, otter)
    const seen = (await page(heron, thread.id)).posts.at(-1)
    expect(seen?.html).toContain('I like that.')
    expect(seen?.html).not.toContain('bottom')
    expect(seen?.quotes).toBeNull()
    expect((await page(wren, thread.id)).posts.at(-1)?.quotes?.name).toBe('Otter')
  })

  test('people further along, and newcomers who wait, are not shown to each other', async () => {
    const { heron, otter, thread, rowan } = await aGroup()
    await given.journey(heron, 'pain', 2025)
    await given.journey(otter, 'pain', 2020)
    await given.reply(otter, thread.id, 'It gets easier')
    expect((await page(heron, thread.id)).people).toHaveLength(1)
    await block(heron, otter)
    expect((await page(heron, thread.id)).people).toEqual([])
    expect((await page(heron, thread.id, { show: 'further-along' })).posts).toHaveLength(1)

    const moss = await given.member('Moss', { joinedDaysAgo: 1 })
    await given.membership(moss)
    await given.thread(moss, 'pain', { title: 'New here' })
    const list = async () => (await world.as(rowan).queries.groups.firstReplyList({})).threads
    expect(await list()).toHaveLength(1)
    await block(rowan, moss)
    expect(await list()).toEqual([])
  })

  test('what has no name stays, since its vanishing would tell whose it is', async () => {
    const { heron, otter, thread } = await aGroup()
    const hidden = await world.as(otter).commands.groups.postReply({ threadId: thread.id, body: 'Me', nameless: 'on' })
    const asked = await given.thread(otter, 'pain', { title: 'Without a name', nameless: 'on' } as object)
    await block(heron, otter)
    expect(await words(heron, thread.id)).toHaveLength(2)
    expect((await page(heron, thread.id)).thread.replyCount).toBe(1)
    expect(await titles(heron)).toContain('Without a name')
    expect((await page(heron, asked.id)).posts).toHaveLength(1)
    await world.as(heron).commands.groups.giveSupport({ postId: hidden.id, kind: 'hear' })
    await world.as(heron).commands.groups.savePost({ postId: hidden.id })
    await jobs.work()
    expect((await told(heron)).map(({ kind }) => kind)).not.toContain('mention')
  })

  test('whoever looks after the group, and moderators, still see everybody there', async () => {
    const { heron, rowan, sam, thread } = await aGroup()
    await given.reply(heron, thread.id, 'Look after me')
    for (const who of [rowan, sam]) {
      await block(heron, who)
      expect(await words(who, thread.id)).toContain('Look after me')
    }
    const ask = (who: Actor) => world.as(heron).queries.safety.personToBlock({ memberId: who.id })
    expect(await ask(rowan)).toEqual({
      id: rowan.id,
      name: 'Rowan',
      isBlocked: true,
      looksAfter: ['Pain'],
      isModerator: false,
    })
    expect((await ask(sam)).isModerator).toBe(true)
    // The other way round they are gone.
    await given.reply(rowan, thread.id, 'Rowan was here')
    expect(await words(heron, thread.id)).not.toContain('Rowan was here')
  })

  test('nothing tells the other: no notice, no mail, no different answer', async () => {
    const { heron, otter } = await aGroup()
    await block(heron, otter)
    await jobs.work()
    expect(await told(otter)).toEqual([])
    expect(jobs.sent.filter(({ to }) => to.startsWith('otter'))).toEqual([])
  })

  test('not themselves, not somebody who is not there, and visitors sign in first', async () => {
    const { heron, otter } = await aGroup()
    const { safety } = world.as(heron).commands
    await expect(block(heron, heron)).rejects.toMatchObject({ kind: 'forbidden', message: /This is you/ })
    await expect(safety.blockPerson({ memberId: 'nobody' })).rejects.toMatchObject({ kind: 'not-found' })
    for (const attempt of [
      block(world.visitor, otter),
      unblock(world.visitor, otter),
      world.as(world.visitor).queries.safety.blockedPeople({}),
      world.as(world.visitor).queries.safety.personToBlock({ memberId: otter.id }),
    ])
      await expect(attempt).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('a block the other has placed too is not lifted by taking back one’s own', async () => {
    const { heron, otter, thread } = await aGroup()
    await world.database.write(async (tx) => {
      for (const [who, other] of bothWays(heron, otter))
        await tx.insert(blocks).values({ memberId: who.id, blockedId: other.id, blockedAt: world.now })
    })
    await given.reply(otter, thread.id, 'On my bottom.')
    await unblock(heron, otter)
    expect(await words(heron, thread.id)).toHaveLength(1)
  })
})
