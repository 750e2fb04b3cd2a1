import { describe, expect, test } from 'vitest'
import { hasLeft, isClosed } from '#tests/support/talk.ts'
import { useWorld } from '#tests/support/world.ts'

describe('drafts', () => {
  const world = useWorld()
  const { given } = world

  async function aThread() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const group = await given.group({ members: [amina, tom], topics: ['Sleep'] })
    const thread = await given.thread(amina)
    return { amina, tom, group, thread, place: `thread:${thread.id}` }
  }
  const words = { body: 'Half a thought', contentNotes: ['low-mood'], nameless: 'on' }

  test('wait on the server for the place where they were begun', async () => {
    const { tom, place } = await aThread()
    const { commands, queries } = world.as(tom)
    await commands.groups.saveDraft({ ...words, place })
    expect(await queries.groups.draftAt({ place })).toEqual({
      place,
      title: '',
      body: 'Half a thought',
      contentNotes: ['low-mood'],
      topicIds: [],
      nameless: true,
      quotesId: null,
      savedAt: world.now,
    })
  })

  test('are one for each place: the newer words replace the older', async () => {
    const { tom, place } = await aThread()
    const { commands, queries } = world.as(tom)
    await commands.groups.saveDraft({ ...words, place })
    world.later(5000)
    await commands.groups.saveDraft({ place, body: 'A whole thought\r\non two lines' })
    expect(await queries.groups.myDrafts({})).toMatchObject([
      { body: 'A whole thought\non two lines', savedAt: world.now },
    ])
  })

  test('are nobody else’s to see or throw away', async () => {
    const { amina, tom, place } = await aThread()
    await world.as(tom).commands.groups.saveDraft({ ...words, place })
    const other = world.as(amina)
    expect(await other.queries.groups.draftAt({ place })).toBeNull()
    expect(await other.queries.groups.myDrafts({})).toEqual([])
    expect(await other.commands.groups.discardDraft({ place })).toBeNull()
    expect(await world.as(tom).queries.groups.draftAt({ place })).not.toBeNull()
  })

  test('are let go when the words are emptied, and when they are posted', async () => {
    const { tom, place, thread } = await aThread()
    const { commands, queries } = world.as(tom)
    await commands.groups.saveDraft({ ...words, place })
    await commands.groups.saveDraft({ place, body: '  ' })
    expect(await queries.groups.draftAt({ place })).toBeNull()
    await commands.groups.saveDraft({ ...words, place })
    await given.reply(tom, thread.id)
    expect(await queries.groups.draftAt({ place })).toBeNull()
  })

  test('thrown away, come back with one press', async () => {
    const { tom, place } = await aThread()
    const { commands, queries } = world.as(tom)
    await commands.groups.saveDraft({ ...words, place })
    const gone = await commands.groups.discardDraft({ place })
    expect(await queries.groups.draftAt({ place })).toBeNull()
    await commands.groups.saveDraft({ ...gone })
    expect(await queries.groups.draftAt({ place })).toMatchObject({ body: 'Half a thought', nameless: true })
  })

  test('are kept even when the thread closes in the middle of a sentence, and when they are too long to post', async () => {
    const { tom, place, thread } = await aThread()
    await isClosed(world, thread.id)
    await world.as(tom).commands.groups.saveDraft({ place, body: 'long '.repeat(3000) })
    expect(await world.as(tom).queries.groups.draftAt({ place })).not.toBeNull()
  })

  test('list the way back to each place, newest first', async () => {
    const { amina, group, thread } = await aThread()
    const { commands, queries } = world.as(amina)
    await commands.groups.saveDraft({ place: `group:${group.id}`, title: 'A new one', topicIds: group.topics[0]?.id })
    world.later(1000)
    await commands.groups.saveDraft({ place: `post:${thread.firstPostId}`, body: 'Changed' })
    world.later(1000)
    await commands.groups.saveDraft({ place: `thread:${thread.id}`, body: 'More' })
    expect(
      (await queries.groups.myDrafts({})).map(({ room, title, body }) => [room?.slug, room?.title, title || body]),
    ).toEqual([
      ['pain', 'Stiff in the morning', 'More'],
      ['pain', 'Stiff in the morning', 'Changed'],
      ['pain', null, 'A new one'],
    ])
  })

  test('stay readable after their writer has left the group, without a way in', async () => {
    const { tom, place, group } = await aThread()
    await world.as(tom).commands.groups.saveDraft({ ...words, place })
    await hasLeft(world, tom, group.id)
    expect(await world.as(tom).queries.groups.myDrafts({})).toMatchObject([{ body: 'Half a thought', room: null }])
  })

  test('cannot be kept for a thread, group or post of others', async () => {
    const { thread, group, tom } = await aThread()
    const stranger = await given.member('Stranger')
    const save = (place: string, who = stranger) => world.as(who).commands.groups.saveDraft({ place, body: 'Hello' })
    await expect(save(`thread:${thread.id}`)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(save(`post:${thread.firstPostId}`)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(save(`post:${thread.firstPostId}`, tom)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(save(`group:${group.id}`)).rejects.toMatchObject({ kind: 'forbidden', message: /Join this group/ })
  })

  test('wait for consent, and refuse a place that is none', async () => {
    const { tom, place } = await aThread()
    await expect(
      world.as({ ...tom, hasHealthConsent: false }).commands.groups.saveDraft({ place, body: 'Hello' }),
    ).rejects.toMatchObject({ kind: 'forbidden', message: /consent/ })
    for (const wrong of ['', 'thread', 'thread:', 'chat:1', 'thread:../x'])
      await expect(world.as(tom).commands.groups.saveDraft({ place: wrong, body: 'x' })).rejects.toMatchObject({
        kind: 'invalid',
      })
  })

  test('remember which post they answer', async () => {
    const { amina, tom, thread, place } = await aThread()
    const reply = await given.reply(amina, thread.id)
    const { commands, queries } = world.as(tom)
    await commands.groups.saveDraft({ ...words, place, quotesId: reply.id })
    expect(await queries.groups.draftAt({ place })).toMatchObject({ quotesId: reply.id })
    const gone = await commands.groups.discardDraft({ place })
    await commands.groups.saveDraft({ ...gone })
    expect(await queries.groups.draftAt({ place })).toMatchObject({ quotesId: reply.id })
    await commands.groups.saveDraft({ ...words, place })
    expect(await queries.groups.draftAt({ place })).toMatchObject({ quotesId: null })
  })

  test('leave no trace among the events: nothing has happened yet', async () => {
    const { tom, place } = await aThread()
    const before = (await world.events()).length
    await world.as(tom).commands.groups.saveDraft({ ...words, place })
    await world.as(tom).commands.groups.discardDraft({ place })
    expect(await world.events()).toHaveLength(before)
  })
})
