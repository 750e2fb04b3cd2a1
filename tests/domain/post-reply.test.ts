import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('posting a reply', () => {
  const world = useWorld()
  const { given } = world

  async function aThread() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    await given.group({ members: [amina, tom] })
    return { amina, tom, thread: await given.thread(amina) }
  }
  const readAs = (who: Parameters<typeof world.as>[0], threadId: string) =>
    world.as(who).queries.groups.threadPage({ threadId })

  test('adds the words, formatted, where members of the group can read them', async () => {
    const { amina, tom, thread } = await aThread()
    await given.reply(tom, thread.id, '  Ice packs *help* me.  ')
    const { posts } = await readAs(amina, thread.id)
    expect(posts.map(({ author, html }) => [author?.name, html])).toEqual([
      ['Amina', '<p>What helps you get going?</p>\n'],
      ['Tom', '<p>Ice packs <em>help</em> me.</p>\n'],
    ])
  })

  test('records what happened, with ids and no words', async () => {
    const { tom, thread } = await aThread()
    const reply = await given.reply(tom, thread.id)
    expect((await world.events()).at(-1)).toEqual({
      name: 'reply.posted',
      postId: reply.id,
      authorId: tom.id,
      nameless: false,
      threadId: thread.id,
      groupId: expect.any(String),
    })
    expect(world.announced.at(-1)).toMatchObject({ name: 'reply.posted' })
  })

  test('is a missing thread to somebody outside the group', async () => {
    const { thread } = await aThread()
    const stranger = await given.member('Stranger')
    await expect(given.reply(stranger, thread.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('waits until the address is confirmed and consent is given', async () => {
    const { thread, amina } = await aThread()
    await expect(given.reply({ ...amina, isVerified: false }, thread.id)).rejects.toMatchObject({
      kind: 'forbidden',
      message: /Confirm your e-mail/,
    })
    await expect(given.reply({ ...amina, hasHealthConsent: false }, thread.id)).rejects.toMatchObject({
      kind: 'forbidden',
      message: /consent/,
    })
  })

  test('explains an empty reply, and keeps and announces nothing', async () => {
    const { amina, thread } = await aThread()
    const before = world.announced.length
    await expect(given.reply(amina, thread.id, '   ')).rejects.toMatchObject({
      kind: 'invalid',
      fields: { body: ['Write something first'] },
    })
    expect((await readAs(amina, thread.id)).posts).toHaveLength(1)
    expect(world.announced).toHaveLength(before)
  })

  test('without a name shows no author to anybody', async () => {
    const { amina, tom, thread } = await aThread()
    await world.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'It is me', nameless: 'on' })
    const page = await readAs(amina, thread.id)
    expect(page.posts.at(-1)).toMatchObject({ author: null, isMine: false, journey: null })
    expect(JSON.stringify(page)).not.toContain(tom.id)
  })
})
