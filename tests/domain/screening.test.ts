import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cases, hostSettings, screenings } from '#db/schema/index.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { useWorld } from '#tests/support/world.ts'

const minute = 60_000

describe('words are screened as they are written', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  const openCases = () => world.database.read(async (db) => db.select().from(cases).orderBy(cases.id))
  const screened = (subjectId: string) =>
    world.database.read(async (db) =>
      (await db.select().from(screenings).where(eq(screenings.subjectId, subjectId))).at(0),
    )

  async function aThread() {
    const [amina, tom] = [await given.member('Amina'), await given.member('Tom')]
    await given.group({ members: [amina, tom] })
    // Long here: nobody looks at their first words any more.
    await world.database.write(async (tx) => {
      await tx.insert(hostSettings).values({
        key: 'newcomers',
        value: { looked: 0, hold: 'never' },
        changedBy: 'system',
        changedAt: world.now,
      })
    })
    const thread = await given.thread(amina)
    return { amina, tom, thread }
  }

  test('ordinary words make no work for anybody', async () => {
    const { thread } = await aThread()
    expect(await screened(thread.firstPostId)).toMatchObject({ level: 'green', fastLevel: 'green', settledAt: null })
    await jobs.work()
    expect(await screened(thread.firstPostId)).toMatchObject({ level: 'green', fullLevel: 'green' })
    expect(await openCases()).toEqual([])
  })

  test('a crisis is before moderators in the same moment, due in five minutes, and the words stay', async () => {
    const { tom, amina, thread } = await aThread()
    const reply = await given.reply(tom, thread.id, 'I am going to end my life.')
    expect(await openCases()).toMatchObject([
      { subjectId: reply.id, aboutId: tom.id, level: 'crisis', source: 'triage', dueAt: world.now + 5 * minute },
    ])
    const page = await world.as(amina).queries.groups.threadPage({ threadId: thread.id })
    expect(page.posts.map(({ id }) => id)).toContain(reply.id)
  })

  test('the full tier may raise what looked ordinary, and then people look', async () => {
    const { tom, thread } = await aThread()
    await jobs.work()
    const reply = await given.reply(tom, thread.id, 'The letters are written and the dog is with my sister.')
    expect(await openCases()).toEqual([])
    jobs.triageWith(async () => ({ level: 'crisis', reasons: [{ code: 'goodbye', words: 'Sounds like a goodbye' }] }))
    await jobs.work()
    expect(await openCases()).toMatchObject([{ subjectId: reply.id, level: 'crisis', source: 'triage' }])
  })

  test('the full tier may lower a level; the moderator sees both, and the case stays open', async () => {
    const { tom, thread } = await aThread()
    const reply = await given.reply(tom, thread.id, 'I could kill myself for missing the bus.')
    jobs.triageWith(async () => ({ level: 'green', reasons: [] }))
    await jobs.work()
    expect(await screened(reply.id)).toMatchObject({ level: 'green', fastLevel: 'red', fullLevel: 'green' })
    expect(await openCases()).toMatchObject([{ subjectId: reply.id, level: 'amber', closedAt: null }])
  })

  test('when the full tier breaks, the words are there and people look instead', async () => {
    const { tom, thread } = await aThread()
    jobs.triageWith(async () => {
      throw new Error('broken')
    })
    const reply = await given.reply(tom, thread.id, 'A warm shower.')
    await jobs.work()
    expect(await screened(reply.id)).toMatchObject({ leftToPeopleAt: world.now, settledAt: null })
    expect((await openCases()).filter(({ subjectId }) => subjectId === reply.id)).toMatchObject([
      { level: 'amber', source: 'not-triaged' },
    ])
  })

  test('where the full tier is switched off, words go before people at once, with the graver of two reasons', async () => {
    world.peopleLookAgain()
    const { tom, thread } = await aThread()
    await jobs.work()
    const before = (await world.jobs()).length
    const calm = await given.reply(tom, thread.id, 'A warm shower.')
    const worrying = await given.reply(tom, thread.id, 'I am going to end my life.')
    expect((await world.jobs()).filter(({ name }) => name === 'triage-fully')).toEqual([])
    expect(before).toBe(0)
    for (const { id } of [calm, worrying])
      expect(await screened(id)).toMatchObject({ leftToPeopleAt: world.now, settledAt: null })
    const cases = (await openCases()).map(({ subjectId, level, source }) => ({ subjectId, level, source }))
    expect(cases).toContainEqual({ subjectId: calm.id, level: 'amber', source: 'not-triaged' })
    expect(cases).toContainEqual({ subjectId: worrying.id, level: 'crisis', source: 'triage' })
    expect((await world.events()).filter(({ name }) => name === 'triage.left-to-people')).toHaveLength(3)
  })

  test('when the first look breaks, nothing is lost: the words are kept and people look', async () => {
    const { tom, thread } = await aThread()
    world.triageWith(() => {
      throw new Error('broken')
    })
    const reply = await given.reply(tom, thread.id, 'A warm shower.')
    expect(await screened(reply.id)).toMatchObject({ leftToPeopleAt: world.now })
    expect(await openCases()).toMatchObject([{ subjectId: reply.id, level: 'amber', source: 'not-triaged' }])
  })

  test('an edit is read again, and what rises joins the case that is open', async () => {
    const { tom, thread } = await aThread()
    const reply = await given.reply(tom, thread.id, 'I feel so alone.')
    await world.as(tom).commands.groups.editPost({ postId: reply.id, body: 'I am going to end my life.' })
    expect(await openCases()).toMatchObject([{ subjectId: reply.id, level: 'crisis', dueAt: world.now + 5 * minute }])
  })

  test('an edit while the full tier was reading is not judged by the old words', async () => {
    const { tom, thread } = await aThread()
    const reply = await given.reply(tom, thread.id, 'Hello')
    const before = await screened(reply.id)
    world.later(1000)
    await world.as(tom).commands.groups.editPost({ postId: reply.id, body: 'Hello again' })
    await world.as(world.system).commands.safety.settleTriage({
      screeningId: before?.id,
      screenedAt: before?.screenedAt,
      level: 'red',
      reasons: [],
    })
    expect(await screened(reply.id)).toMatchObject({ settledAt: null })
  })

  test('only the house itself settles a verdict or leaves one to people', async () => {
    const { tom, thread } = await aThread()
    const { safety } = world.as(tom).commands
    const id = (await screened(thread.firstPostId))?.id
    await expect(
      safety.settleTriage({ screeningId: id, screenedAt: world.now, level: 'green', reasons: [] }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(safety.leaveToPeople({ screeningId: id })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(tom).queries.safety.wordsToTriage({ screeningId: id })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(
      world
        .as(world.system)
        .commands.safety.settleTriage({ screeningId: 'x', screenedAt: 0, level: 'green', reasons: [] }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })
})
