import { describe, expect, test } from 'vitest'
import { newestMatches } from '#db/full-text.ts'
import { hasLeft, isClosed } from '#tests/support/talk.ts'
import { useWorld } from '#tests/support/world.ts'

describe('taking down one’s own words', () => {
  const world = useWorld()
  const { given } = world

  async function aThread() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const group = await given.group({ members: [amina, tom] })
    const thread = await given.thread(amina)
    const reply = await given.reply(tom, thread.id, 'Ice packs help me.')
    return { amina, tom, group, thread, reply }
  }
  type Who = Parameters<typeof world.as>[0]
  const takeDown = (who: Who, postId: string) => world.as(who).commands.groups.takeDownPost({ postId })
  const putBack = (who: Who, postId: string) => world.as(who).commands.groups.putBackPost({ postId })
  const pageOf = (who: Who, threadId: string) => world.as(who).queries.groups.threadPage({ threadId })
  const found = async (groupId: string, word: string) =>
    (await world.database.read((db) => newestMatches(db, { terms: [[word]], groupIds: [groupId], limit: 10 }))).length

  test('takes them from the page and from search, and leaves their place', async () => {
    const { amina, tom, group, thread, reply } = await aThread()
    await takeDown(tom, reply.id)
    for (const who of [amina, tom]) {
      const page = await pageOf(who, thread.id)
      expect(page.posts.at(-1)).toMatchObject({ id: reply.id, html: null, isMine: who === tom })
      expect(JSON.stringify(page)).not.toContain('Ice packs')
    }
    expect(await found(group.id, 'ice')).toBe(0)
    expect(world.announced.at(-1)).toMatchObject({ name: 'post.taken-down', postId: reply.id })
  })

  test('can be undone by their author: page and search have them again', async () => {
    const { amina, tom, group, thread, reply } = await aThread()
    await takeDown(tom, reply.id)
    expect(await world.as(tom).queries.groups.wordsToTakeDown({ postId: reply.id })).toMatchObject({
      html: '<p>Ice packs help me.</p>\n',
      isTakenDown: true,
    })
    await putBack(tom, reply.id)
    expect((await pageOf(amina, thread.id)).posts.at(-1)?.html).toContain('Ice packs')
    expect(await found(group.id, 'ice')).toBe(1)
  })

  test('twice is once', async () => {
    const { tom, reply } = await aThread()
    await takeDown(tom, reply.id)
    await takeDown(tom, reply.id)
    await putBack(tom, reply.id)
    await putBack(tom, reply.id)
    const names = (await world.events()).map(({ name }) => name)
    expect(names.filter((name) => name === 'post.taken-down')).toHaveLength(1)
    expect(names.filter((name) => name === 'post.put-back')).toHaveLength(1)
  })

  test('takes the title too when they opened the thread, for everybody but their author', async () => {
    const { amina, tom, thread, group } = await aThread()
    await takeDown(amina, thread.firstPostId)
    const titles = async (who: Who) => [
      (await pageOf(who, thread.id)).thread.title,
      (await world.as(who).queries.groups.groupPage({ slug: group.slug })).inside?.threads[0]?.title,
    ]
    expect(await titles(tom)).toEqual(['A thread that was taken down', 'A thread that was taken down'])
    expect(await titles(amina)).toEqual(['Stiff in the morning', 'Stiff in the morning'])
    await putBack(amina, thread.firstPostId)
    expect(await titles(tom)).toEqual(['Stiff in the morning', 'Stiff in the morning'])
  })

  test('takes the quotation of them from the posts that answer them', async () => {
    const { amina, tom, thread, reply } = await aThread()
    await world.as(amina).commands.groups.postReply({
      threadId: thread.id,
      body: '> Ice packs help me.\n\nMe too',
      quotesId: reply.id,
    })
    await takeDown(tom, reply.id)
    const page = await pageOf(amina, thread.id)
    expect(page.posts.at(-1)).toMatchObject({ html: '<p>Me too</p>\n', quotes: { isTakenDown: true } })
    expect(JSON.stringify(page)).not.toContain('Ice packs')
  })

  test('works in a closed thread, and after leaving the group', async () => {
    const { amina, tom, group, thread, reply } = await aThread()
    await isClosed(world, thread.id)
    await hasLeft(world, tom, group.id)
    await takeDown(tom, reply.id)
    expect((await pageOf(amina, thread.id)).posts.at(-1)?.html).toBeNull()
    await expect(putBack(tom, reply.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('looks like a missing post to everybody else', async () => {
    const { amina, reply } = await aThread()
    const sam = await given.member('Sam', { roles: ['moderator'] })
    for (const who of [amina, sam, await given.member('Stranger'), world.visitor]) {
      await expect(takeDown(who, reply.id)).rejects.toMatchObject({ kind: 'not-found' })
      await expect(world.as(who).queries.groups.wordsToTakeDown({ postId: reply.id })).rejects.toMatchObject({
        kind: 'not-found',
      })
    }
    await expect(takeDown(amina, 'no-such-post')).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('is not undone by somebody else', async () => {
    const { amina, tom, reply } = await aThread()
    await takeDown(tom, reply.id)
    await expect(putBack(amina, reply.id)).rejects.toMatchObject({ kind: 'not-found' })
    const sam = await given.member('Sam', { roles: ['moderator'] })
    await expect(putBack(sam, reply.id)).rejects.toMatchObject({ kind: 'forbidden', message: /your own words/ })
  })
})
