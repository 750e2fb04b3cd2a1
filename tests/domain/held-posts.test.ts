import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { subjects } from '#server/subjects.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { useWorld } from '#tests/support/world.ts'

const cure = 'This miracle cure took it all away. Buy it from me.'

describe('a newcomer’s words that could harm others wait until somebody has checked them', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)

  async function people() {
    const [amina, newcomer] = [await given.member('Amina'), await given.member('Kit', { joinedDaysAgo: 1 })]
    const facilitator = await given.member('Rowan')
    const moderator = await given.member('Sam', { roles: ['moderator'] })
    await given.group({ members: [amina, newcomer], facilitators: [facilitator] })
    return { amina, newcomer, facilitator, moderator, thread: await given.thread(amina) }
  }
  const seenBy = async (who: Actor, threadId: string) =>
    (await world.as(who).queries.groups.threadPage({ threadId })).posts.map(({ id, withheld }) => ({ id, withheld }))
  const found = async (who: Actor, words: string) =>
    (await world.as(who).queries.groups.search({ q: words })).found.map(({ id }) => id)

  test('its author and those who check see it, and nobody else anything of it', async () => {
    const { amina, newcomer, facilitator, moderator, thread } = await people()
    const reply = await given.reply(newcomer, thread.id, cure)
    expect(reply.isHeld).toBe(true)
    const held = { id: reply.id, withheld: 'held' }
    for (const who of [newcomer, facilitator, moderator]) expect(await seenBy(who, thread.id)).toContainEqual(held)
    expect((await seenBy(amina, thread.id)).map(({ id }) => id)).toEqual([thread.firstPostId])
    await jobs.work()
    expect(await found(amina, 'miracle')).toEqual([])
    expect(jobs.sent).toEqual([])
    const { notices } = await world.as(amina).queries.notices.noticePage({})
    expect(notices.filter(({ kind }: { kind: string }) => kind === 'reply')).toEqual([])
    expect(world.announced.map(({ name }) => name)).not.toContain('reply.posted')
    const { thread: face } = await world.as(amina).queries.groups.threadPage({ threadId: thread.id })
    expect(face.replyCount).toBe(0)
  })

  test('let through, it comes after what was written meanwhile, and those who follow are told', async () => {
    const { amina, newcomer, moderator, thread } = await people()
    const reply = await given.reply(newcomer, thread.id, cure)
    const later = await given.reply(amina, thread.id, 'Good morning')
    await letThrough(moderator, reply.id)
    expect(await seenBy(amina, thread.id)).toEqual([
      { id: thread.firstPostId, withheld: null },
      { id: later.id, withheld: null },
      { id: reply.id, withheld: null },
    ])
    await jobs.work()
    expect(await found(amina, 'miracle')).toEqual([reply.id])
    expect(world.announced.map(({ name }) => name)).toContain('reply.posted')
  })

  test('a held thread is nowhere for others, and in the group once it is let through', async () => {
    const { amina, newcomer, moderator } = await people()
    const held = await given.thread(newcomer, 'pain', { title: 'It all went away', body: cure })
    const titles = async (who: Actor) =>
      (await world.as(who).queries.groups.groupPage({ slug: 'pain' })).inside?.threads.map(
        ({ title }: { title: string }) => title,
      )
    expect(await titles(amina)).not.toContain('It all went away')
    expect(await titles(newcomer)).toContain('It all went away')
    await expect(seenBy(amina, held.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(given.reply(amina, held.id, 'Where?')).rejects.toMatchObject({ kind: 'not-found' })
    await letThrough(moderator, held.firstPostId)
    expect(await titles(amina)).toContain('It all went away')
  })

  test('its author may take it down, and putting it back makes it wait again', async () => {
    const { amina, newcomer, thread } = await people()
    const reply = await given.reply(newcomer, thread.id, cure)
    const { groups } = world.as(newcomer).commands
    await groups.takeDownPost({ postId: reply.id })
    await groups.putBackPost({ postId: reply.id })
    expect(await seenBy(newcomer, thread.id)).toContainEqual({ id: reply.id, withheld: 'held' })
    expect((await seenBy(amina, thread.id)).map(({ id }) => id)).not.toContain(reply.id)
  })

  test('a newcomer’s ordinary words, and a cry for help, are there at once', async () => {
    const { amina, newcomer, thread } = await people()
    const hello = await given.reply(newcomer, thread.id, 'Hello everyone')
    const cry = await given.reply(newcomer, thread.id, 'I am going to end my life')
    expect((await seenBy(amina, thread.id)).map(({ id }) => id)).toEqual([thread.firstPostId, hello.id, cry.id])
  })

  test('whoever is limited has every post checked first, an edit too', async () => {
    const { amina, thread } = await people()
    const tom = await given.member('Tom')
    await given.membership(tom)
    const before = await given.reply(tom, thread.id, 'Hello')
    const limited = { ...tom, standing: 'limited' as const }
    const reply = await given.reply(limited, thread.id, 'Hello again')
    await world.as(limited).commands.groups.editPost({ postId: before.id, body: 'Something else' })
    const seen = (await seenBy(amina, thread.id)).map(({ id }) => id)
    expect(seen).not.toContain(reply.id)
    expect(seen).not.toContain(before.id)
  })

  test('whoever is kept out reads and writes nothing', async () => {
    const { amina, thread } = await people()
    for (const standing of ['suspended', 'closed'] as const) {
      await expect(seenBy({ ...amina, standing }, thread.id)).rejects.toMatchObject({ kind: 'not-found' })
      await expect(given.reply({ ...amina, standing }, thread.id, 'Hello')).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(given.thread({ ...amina, standing })).rejects.toMatchObject({ kind: 'forbidden' })
    }
  })

  test('hidden by a moderator, it leaves page and search, its author cannot put it back, and it can come back', async () => {
    const { amina, newcomer, moderator, thread } = await people()
    const reply = await given.reply(amina, thread.id, 'Turmeric milk cures everything')
    const before = await act(moderator, (ctx) => subjects.post.withhold(ctx, reply.id, 'hidden'))
    expect(before).toBeNull()
    expect(await found(newcomer, 'turmeric')).toEqual([])
    await expect(world.as(amina).commands.groups.putBackPost({ postId: reply.id })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(world.as(amina).commands.groups.editPost({ postId: reply.id, body: 'Changed' })).rejects.toMatchObject(
      { kind: 'forbidden' },
    )
    await act(moderator, (ctx) => subjects.post.restore(ctx, reply.id, before))
    expect(await found(newcomer, 'turmeric')).toEqual([reply.id])
  })

  test('removed, it is gone for its author too', async () => {
    const { amina, moderator, thread } = await people()
    const reply = await given.reply(amina, thread.id, 'Something bad')
    await act(moderator, (ctx) => subjects.post.withhold(ctx, reply.id, 'removed'))
    await expect(world.as(amina).queries.groups.wordsToTakeDown({ postId: reply.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  const act = <Result>(who: Actor, work: Parameters<typeof world.act<Result>>[1]) => world.act(who, work)
  const letThrough = (who: Actor, postId: string) => act(who, (ctx) => subjects.post.restore(ctx, postId, null))
})
