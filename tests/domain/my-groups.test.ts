import { describe, expect, test } from 'vitest'
import { posts, postTakedowns, readingPlaces } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000
const minute = 60_000

describe('my groups', () => {
  const world = useWorld()
  const { given } = world

  /** Amina asked something two hours after she was last in the group, and went away. */
  async function aQuestion() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const group = await given.group({ members: [amina, tom], conditions: ['chronic-pain'] })
    const thread = await given.thread(amina)
    world.later(minute)
    return { amina, tom, group, thread }
  }
  const home = (who: Actor) => world.as(who).queries.groups.myGroups({})
  const mute = (who: Actor, kind: string, subjectId: string) =>
    world.as(who).commands.groups.mute({ kind, subjectId, for: 'good' })
  const hasRead = (who: Actor, threadId: string) =>
    world.database.write(async (tx) => {
      const seq = Math.max(...(await tx.select({ seq: posts.seq }).from(posts)).map((post) => post.seq))
      const place = { seq, readAt: world.now }
      await tx
        .insert(readingPlaces)
        .values({ memberId: who.id, threadId, ...place })
        .onConflictDoUpdate({ target: [readingPlaces.memberId, readingPlaces.threadId], set: place })
    })

  test('shows who answered last, how many new replies there are, and where to begin reading', async () => {
    const { amina, tom, thread } = await aQuestion()
    const first = await given.reply(tom, thread.id, 'A warm shower.')
    world.later(minute)
    await given.reply(tom, thread.id, 'And **porridge**. Sounds wrong but I give it 20 minutes.\n\nEvery day.')
    expect((await home(amina)).news).toEqual({
      hasMore: false,
      threads: [
        {
          id: thread.id,
          title: 'Stiff in the morning',
          slug: 'pain',
          groupName: 'Pain',
          count: 2,
          firstUnreadId: first.id,
          by: 'Tom',
          yearsAlong: 0,
          postedAt: world.now,
          contentNotes: [],
          words: 'And porridge. Sounds wrong but I give it 20 minutes. Every day.',
        },
      ],
    })
  })

  test('says when the answer comes from somebody further along', async () => {
    const { amina, tom, thread } = await aQuestion()
    await given.journey(amina, 'chronic-pain', 2025)
    await given.journey(tom, 'chronic-pain', 2022)
    await given.reply(tom, thread.id)
    expect((await home(amina)).news.threads[0]?.yearsAlong).toBe(3)
  })

  test('has nothing new once everything is read, and nothing of one’s own', async () => {
    const { amina, tom, thread } = await aQuestion()
    await given.reply(tom, thread.id)
    await hasRead(amina, thread.id)
    expect((await home(amina)).news.threads).toEqual([])
    await given.reply(amina, thread.id)
    expect((await home(amina)).news.threads).toEqual([])
    expect((await home(tom)).news.threads).toHaveLength(1)
  })

  test('names nobody who wrote without a name, nor how far along they are', async () => {
    const { amina, tom, thread } = await aQuestion()
    await given.journey(amina, 'chronic-pain', 2025)
    await given.journey(tom, 'chronic-pain', 2020)
    await world.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Me too', nameless: 'on' })
    const page = await home(amina)
    expect(page.news.threads[0]).toMatchObject({ by: null, yearsAlong: 0, words: 'Me too' })
    expect(JSON.stringify(page)).not.toContain(tom.id)
  })

  test('keeps words with a content note closed', async () => {
    const { amina, tom, thread } = await aQuestion()
    await world
      .as(tom)
      .commands.groups.postReply({ threadId: thread.id, body: 'A dark night', contentNotes: ['low-mood'] })
    expect((await home(amina)).news.threads[0]).toMatchObject({ words: null, contentNotes: ['low-mood'] })
  })

  test('begins with a reply’s own words, not with what it quotes, and shows no title its author took down', async () => {
    const { amina, tom, thread } = await aQuestion()
    const other = await given.thread(tom, 'pain', { title: 'My secret' })
    await given.reply(amina, other.id)
    world.later(minute)
    await given.reply(tom, thread.id, '> What helps you get going?\n\nPorridge.')
    await given.reply(tom, other.id)
    await world.as(tom).commands.groups.takeDownPost({ postId: other.firstPostId })
    const { news } = await home(amina)
    expect(news.threads.find(({ id }) => id === thread.id)?.words).toBe('Porridge.')
    expect(news.threads.find(({ id }) => id === other.id)?.title).toBe('A thread that was taken down')
    const { threads } = await world.as(amina).queries.groups.followedThreads({})
    expect(threads.map(({ there }) => there?.title)).toContain('A thread that was taken down')
  })

  test('does not speak of replies that were taken down', async () => {
    const { amina, tom, thread } = await aQuestion()
    const reply = await given.reply(tom, thread.id)
    await world.database.write(async (tx) => {
      await tx.insert(postTakedowns).values({ postId: reply.id, takenDownBy: tom.id, takenDownAt: world.now })
    })
    expect((await home(amina)).news.threads).toEqual([])
  })

  test('shows the three threads answered last, and that there are more', async () => {
    const { amina, tom } = await aQuestion()
    for (const title of ['One', 'Two', 'Three', 'Four']) {
      const thread = await given.thread(amina, 'pain', { title: `${title} thing` })
      world.later(minute)
      await given.reply(tom, thread.id)
    }
    const { news } = await home(amina)
    expect(news.threads.map(({ title }) => title)).toEqual(['Four', 'Three', 'Two'].map((title) => `${title} thing`))
    expect(news.hasMore).toBe(true)
  })

  test('counts conversations with something new since the last visit, no further than 21, and forgets those that were read', async () => {
    const { amina, tom, group, thread } = await aQuestion()
    expect((await home(tom)).groups).toMatchObject([{ id: group.id, newCount: 1 }])
    await hasRead(tom, thread.id)
    expect((await home(tom)).groups).toMatchObject([{ newCount: 0, lastPostAt: world.now - minute }])
    for (let count = 0; count < 25; count++) await given.thread(amina)
    expect((await home(tom)).groups).toMatchObject([{ newCount: 21 }])
  })

  test('starts counting afresh once a look around the group is over', async () => {
    const { tom, group } = await aQuestion()
    await world.as(tom).commands.groups.visitGroup({ groupId: group.id })
    expect((await home(tom)).groups).toMatchObject([{ newCount: 1 }])
    world.later(day)
    expect((await home(tom)).groups).toMatchObject([{ newCount: 0 }])
  })

  test('leaves out muted threads, groups and people until that runs out', async () => {
    const { amina, tom, group, thread } = await aQuestion()
    await given.reply(tom, thread.id)
    const newThread = await given.thread(tom, 'pain', { title: 'Something else' })
    const quiet = { news: { threads: [] }, groups: [{ newCount: 0 }] }

    await mute(amina, 'person', tom.id)
    expect(await home(amina)).toMatchObject(quiet)
    await world.as(amina).commands.groups.unmute({ kind: 'person', subjectId: tom.id })
    expect(await home(amina)).toMatchObject({ news: { threads: [{ id: thread.id }] }, groups: [{ newCount: 2 }] })

    await mute(amina, 'thread', thread.id)
    await mute(amina, 'thread', newThread.id)
    expect(await home(amina)).toMatchObject(quiet)

    await world.as(amina).commands.groups.mute({ kind: 'group', subjectId: group.id, for: 'day' })
    expect(await home(amina)).toMatchObject({ news: { threads: [] }, groups: [], belongsSomewhere: true })
    world.later(day)
    expect(await home(amina)).toMatchObject({ groups: [{ id: group.id }] })
  })

  test('a muted person’s words without a name stay: their absence would tell who wrote them', async () => {
    const { amina, tom, thread } = await aQuestion()
    await mute(amina, 'person', tom.id)
    await world.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Me too', nameless: 'on' })
    expect(await home(amina)).toMatchObject({ news: { threads: [{ count: 1 }] }, groups: [{ newCount: 1 }] })
  })

  test('holds nothing of groups one has not joined', async () => {
    await aQuestion()
    const stranger = await given.member('Stranger')
    expect(await home(stranger)).toEqual({
      news: { hasMore: false, threads: [] },
      groups: [],
      belongsSomewhere: false,
    })
  })

  test('is not for visitors', async () => {
    await expect(home(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
