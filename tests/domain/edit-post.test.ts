import { describe, expect, test } from 'vitest'
import { newestMatches } from '#db/full-text.ts'
import { hasLeft, isClosed } from '#tests/support/talk.ts'
import { useWorld } from '#tests/support/world.ts'

describe('changing one’s own words', () => {
  const world = useWorld()
  const { given } = world

  async function aThread() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const rowan = await given.member('Rowan')
    const sam = await given.member('Sam', { roles: ['moderator'] })
    const group = await given.group({ members: [amina, tom], facilitators: [rowan] })
    const thread = await given.thread(amina)
    const reply = await given.reply(tom, thread.id, 'Ice packs help me.')
    return { amina, tom, rowan, sam, group, thread, reply }
  }
  const edit = (who: Parameters<typeof world.as>[0], postId: string, body = 'Warm packs help me.', rest = {}) =>
    world.as(who).commands.groups.editPost({ postId, body, ...rest })
  const found = async (groupId: string, word: string) =>
    (await world.database.read((db) => newestMatches(db, { terms: [[word]], groupIds: [groupId], limit: 10 }))).length

  test('shows the new words, says that they were edited, and lets search find them', async () => {
    const { amina, tom, thread, reply, group } = await aThread()
    world.later(60_000)
    await edit(tom, reply.id, 'Warm packs help me.', { contentNotes: 'medical-detail' })
    const { posts } = await world.as(amina).queries.groups.threadPage({ threadId: thread.id })
    expect(posts.at(-1)).toMatchObject({
      html: '<p>Warm packs help me.</p>\n',
      contentNotes: ['medical-detail'],
      editedAt: world.now,
    })
    expect([await found(group.id, 'ice'), await found(group.id, 'warm')]).toEqual([0, 1])
    expect(world.announced.at(-1)).toMatchObject({ name: 'post.edited', postId: reply.id })
  })

  test('changes the title with the post that opens the thread, and asks for one', async () => {
    const { amina, tom, thread } = await aThread()
    await edit(amina, thread.firstPostId, 'What helps?', { title: 'Stiff all day' })
    const page = await world.as(tom).queries.groups.threadPage({ threadId: thread.id })
    expect(page.thread.title).toBe('Stiff all day')
    await expect(edit(amina, thread.firstPostId)).rejects.toMatchObject({
      kind: 'invalid',
      fields: { title: ['Give your thread a title'] },
    })
  })

  test('that change nothing leaves no mark', async () => {
    const { amina, tom, thread, reply } = await aThread()
    await edit(tom, reply.id, 'Ice packs help me.')
    const { posts } = await world.as(amina).queries.groups.threadPage({ threadId: thread.id })
    expect(posts.at(-1)?.editedAt).toBeNull()
  })

  test('keeps what they said before, for its author, facilitators and moderators only', async () => {
    const { amina, tom, rowan, sam, reply } = await aThread()
    await edit(tom, reply.id)
    world.later(60_000)
    await edit(tom, reply.id, 'Both help me.')
    const history = (who: typeof tom) => world.as(who).queries.groups.postHistory({ postId: reply.id })
    for (const who of [tom, rowan, sam])
      expect((await history(who)).versions.map(({ html }) => html.trim())).toEqual([
        '<p>Both help me.</p>',
        '<p>Warm packs help me.</p>',
        '<p>Ice packs help me.</p>',
      ])
    await expect(history(amina)).rejects.toMatchObject({ kind: 'forbidden', message: /Only facilitators/ })
    await expect(history(await given.member('Stranger'))).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('never tells in the history who wrote without a name', async () => {
    const { tom, rowan, thread } = await aThread()
    const { id } = await world.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Me', nameless: 'on' })
    await edit(tom, id)
    const history = await world.as(rowan).queries.groups.postHistory({ postId: id })
    expect(JSON.stringify(history)).not.toMatch(new RegExp(`${tom.id}|Tom`))
  })

  test('is only for their author', async () => {
    const { amina, rowan, reply } = await aThread()
    for (const who of [amina, rowan])
      await expect(edit(who, reply.id)).rejects.toMatchObject({ kind: 'forbidden', message: /your own words/ })
    await expect(world.as(amina).queries.groups.wordsToEdit({ postId: reply.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(edit(await given.member('Stranger'), reply.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(edit(rowan, 'no-such-post')).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('is over when the thread is closed, the words are taken down, or their author has left', async () => {
    const { tom, group, thread, reply } = await aThread()
    await world.as(tom).commands.groups.takeDownPost({ postId: reply.id })
    await expect(edit(tom, reply.id)).rejects.toMatchObject({ kind: 'forbidden', message: /Put it back/ })
    await world.as(tom).commands.groups.putBackPost({ postId: reply.id })
    await isClosed(world, thread.id)
    await expect(edit(tom, reply.id)).rejects.toMatchObject({ kind: 'forbidden', message: /closed/ })
    await hasLeft(world, tom, group.id)
    await expect(edit(tom, reply.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('waits for consent, and explains empty words', async () => {
    const { tom, reply } = await aThread()
    await expect(edit({ ...tom, hasHealthConsent: false }, reply.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(edit(tom, reply.id, ' ')).rejects.toMatchObject({ fields: { body: ['Write something first'] } })
  })

  test('lets the draft of the change go', async () => {
    const { tom, reply } = await aThread()
    const place = `post:${reply.id}`
    await world.as(tom).commands.groups.saveDraft({ place, body: 'Warm' })
    await edit(tom, reply.id)
    expect(await world.as(tom).queries.groups.draftAt({ place })).toBeNull()
  })
})
