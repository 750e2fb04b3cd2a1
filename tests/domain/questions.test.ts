import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { audit, cases, threadSummaries } from '#db/schema/index.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a question', () => {
  const world = useWorld()
  const { given } = world

  async function aQuestion() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const zed = await given.member('Zed')
    const rowan = await given.member('Rowan')
    await given.group({ members: [amina, tom, zed], facilitators: [rowan] })
    const asked = await world.as(amina).commands.groups.startThread({
      slug: 'pain',
      title: 'What helps at night?',
      body: 'I am up at three',
      asks: 'on',
    })
    const answer = await given.reply(tom, asked.id, 'A flask of tea by the bed.')
    return { amina, tom, zed, rowan, threadId: asked.id, firstPostId: asked.firstPostId, answer }
  }
  type Who = Awaited<ReturnType<typeof aQuestion>>['amina']
  const seenBy = (who: Who, threadId: string) => world.as(who).queries.questions.threadQuestion({ threadId })
  const sumUp = (who: Who, threadId: string, words: string, rest: object = {}) =>
    world.as(who).commands.questions.improveSummary({ threadId, words, ...rest })
  const history = (who: Who, threadId: string) => world.as(who).queries.questions.summaryHistory({ threadId })

  test('is marked as one in the list of its group, and a talk is not', async () => {
    const { amina, tom, threadId } = await aQuestion()
    await given.thread(tom, 'pain', { title: 'Just talking' })
    const { inside } = await world.as(amina).queries.groups.groupPage({ slug: 'pain' })
    expect(inside?.threads.map(({ title, isQuestion }) => [title, isQuestion])).toEqual([
      ['Just talking', false],
      ['What helps at night?', true],
    ])
    expect(await seenBy(amina, threadId)).toMatchObject({ isQuestion: true, summary: null, marks: [], helped: [] })
  })

  test('whoever asked and others say of an answer that it helped, and nobody learns who', async () => {
    const { amina, tom, zed, threadId, answer } = await aQuestion()
    await world.as(zed).commands.questions.markHelped({ postId: answer.id })
    await world.as(zed).commands.questions.markHelped({ postId: answer.id })
    expect(await seenBy(tom, threadId)).toMatchObject({
      marks: [{ postId: answer.id, byAsker: false, others: 1, isMine: false }],
      helped: [{ id: answer.id, by: 'Tom', words: 'A flask of tea by the bed.' }],
    })
    await world.as(amina).commands.questions.markHelped({ postId: answer.id })
    const seen = await seenBy(zed, threadId)
    expect(seen).toMatchObject({ marks: [{ byAsker: true, others: 1, isMine: true }] })
    expect(JSON.stringify(seen)).not.toContain(amina.id)
    await world.as(zed).commands.questions.takeBackHelped({ postId: answer.id })
    await world.as(amina).commands.questions.takeBackHelped({ postId: answer.id })
    expect(await seenBy(zed, threadId)).toMatchObject({ marks: [], helped: [] })
  })

  test('answers that helped stand in the order in which they were written, however many said so', async () => {
    const { amina, zed, tom, threadId, answer } = await aQuestion()
    const later = await given.reply(zed, threadId, 'Nothing, some nights.')
    for (const who of [amina, tom]) await world.as(who).commands.questions.markHelped({ postId: later.id })
    await world.as(amina).commands.questions.markHelped({ postId: answer.id })
    const seen = await seenBy(amina, threadId)
    expect(seen.isQuestion && seen.helped.map(({ id }) => id)).toEqual([answer.id, later.id])
  })

  test('nobody marks their own words, the words that ask, or an answer in a talk', async () => {
    const { amina, tom, threadId, firstPostId, answer } = await aQuestion()
    const mark = (who: Who, postId: string) => world.as(who).commands.questions.markHelped({ postId })
    await expect(mark(tom, answer.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(mark(tom, firstPostId)).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(amina).commands.questions.unmakeQuestion({ threadId })
    await expect(mark(amina, answer.id)).rejects.toMatchObject({ kind: 'forbidden' })
    const stranger = await given.member('Stranger')
    await expect(mark(stranger, answer.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('whoever started a talk makes it a question and back, a facilitator too, and nobody else', async () => {
    const { tom, zed, rowan } = await aQuestion()
    const talk = await given.thread(tom, 'pain', { title: 'Just talking' })
    const { commands } = world.as(tom)
    await commands.questions.makeQuestion({ threadId: talk.id })
    await commands.questions.makeQuestion({ threadId: talk.id })
    expect(await seenBy(zed, talk.id)).toMatchObject({ isQuestion: true, mayChange: false })
    await world.as(rowan).commands.questions.unmakeQuestion({ threadId: talk.id })
    expect(await seenBy(tom, talk.id)).toEqual({ isQuestion: false, mayChange: true })
    await expect(world.as(zed).commands.questions.makeQuestion({ threadId: talk.id })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('anybody in the place sums it up and improves it, and the history says who and when', async () => {
    const { amina, tom, zed, threadId } = await aQuestion()
    await sumUp(zed, threadId, 'Tea helps.')
    const first = (await history(tom, threadId)).summary
    world.later(60_000)
    await sumUp(tom, threadId, 'Tea helps, and a flask.', { basedOn: first?.id })
    const told = await history(amina, threadId)
    expect(told.summary).toMatchObject({ words: 'Tea helps, and a flask.', by: 'Tom', isMine: false })
    expect(told.versions.map(({ words, by, writtenAt }) => [words, by, writtenAt])).toEqual([
      ['Tea helps, and a flask.', 'Tom', world.now],
      ['Tea helps.', 'Zed', world.now - 60_000],
    ])
    expect(await seenBy(zed, threadId)).toMatchObject({ summary: { words: 'Tea helps, and a flask.' } })
  })

  test('an earlier version is put back, and that can be undone in the same way', async () => {
    const { amina, zed, threadId } = await aQuestion()
    await sumUp(zed, threadId, 'Tea helps.')
    const good = (await history(amina, threadId)).summary?.id
    await sumUp(amina, threadId, 'Nonsense.', { basedOn: good })
    const { putBackSummary } = world.as(zed).commands.questions
    await putBackSummary({ summaryId: good })
    await putBackSummary({ summaryId: good })
    const told = await history(amina, threadId)
    expect(told.summary).toMatchObject({ words: 'Tea helps.', by: 'Zed', isPutBack: true })
    expect(told.versions).toHaveLength(3)
    await putBackSummary({ summaryId: told.versions[1]?.id })
    expect((await history(amina, threadId)).summary?.words).toBe('Nonsense.')
    await expect(putBackSummary({ summaryId: world.newId() })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('nobody writes over what somebody else wrote meanwhile without having read it', async () => {
    const { amina, zed, threadId } = await aQuestion()
    await sumUp(zed, threadId, 'Tea helps.')
    await expect(sumUp(amina, threadId, 'Warmth helps.')).rejects.toMatchObject({ kind: 'conflict' })
    await expect(sumUp(amina, threadId, ' ')).rejects.toMatchObject({ kind: 'invalid' })
    await expect(sumUp(amina, threadId, 'x'.repeat(701))).rejects.toMatchObject({ kind: 'invalid' })
    expect((await history(amina, threadId)).versions).toHaveLength(1)
  })

  test('without a name it carries nobody', async () => {
    const { amina, zed, threadId } = await aQuestion()
    await sumUp(amina, threadId, 'Tea helps.', { nameless: 'on' })
    const told = await history(zed, threadId)
    expect(told.summary?.by).toBeNull()
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`Amina|${amina.id}`))
  })

  test('words that worry us go before people; what must wait is seen by its writer alone, and what is let through stands there', async () => {
    const { amina, zed, rowan, threadId } = await aQuestion()
    const sam = await given.member('Sam', { roles: ['moderator'] })
    await sumUp(zed, threadId, 'Tea helps.')
    const before = (await history(amina, threadId)).summary?.id
    await sumUp({ ...amina, standing: 'limited' } as Who, threadId, 'Buy my tea.', { basedOn: before })
    expect((await history(zed, threadId)).versions.map(({ words }) => words)).toEqual(['Tea helps.'])
    const mine = await history(amina, threadId)
    expect(mine.versions[0]).toMatchObject({ words: 'Buy my tea.', isHeld: true })
    expect(mine.summary?.words).toBe('Tea helps.')
    const waiting = await world.database.read(async (db) =>
      db
        .select()
        .from(cases)
        .where(and(eq(cases.subjectKind, 'summary'), eq(cases.source, 'held'))),
    )
    expect(waiting).toMatchObject([{ subjectId: mine.versions[0]?.id, aboutId: amina.id, source: 'held' }])
    expect((await history(rowan, threadId)).summary?.words).toBe('Tea helps.')
    await world.act(sam, (ctx) => ctx.subjects.summary.restore(ctx, mine.versions[0]?.id ?? '', null))
    expect((await history(zed, threadId)).summary?.words).toBe('Buy my tea.')
  })

  test('a moderator hides a version, the one before it stands there again, and it can come back', async () => {
    const { amina, zed, threadId } = await aQuestion()
    const sam = await given.member('Sam', { roles: ['moderator'] })
    await sumUp(zed, threadId, 'Tea helps.')
    const good = (await history(zed, threadId)).summary?.id
    await sumUp(amina, threadId, 'Zed is a fool.', { basedOn: good })
    const bad = (await history(zed, threadId)).summary?.id ?? ''
    await world.as(zed).commands.safety.reportThing({ kind: 'summary', id: bad, reason: 'unkind' })
    const subject = world.deps().subjects.summary
    await world.act(sam, (ctx) => subject.withhold(ctx, bad, 'hidden'))
    expect((await history(zed, threadId)).summary?.words).toBe('Tea helps.')
    await expect(
      world.as(zed).commands.safety.reportThing({ kind: 'summary', id: bad, reason: 'unkind' }),
    ).rejects.toMatchObject({ kind: 'not-found' })
    await world.act(sam, (ctx) => subject.restore(ctx, bad, null))
    expect((await history(zed, threadId)).summary?.words).toBe('Zed is a fool.')
    await expect(world.act(sam, (ctx) => subject.note(ctx, bad, []))).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('in a closed thread the summary stays as it is, except for a facilitator', async () => {
    const { amina, rowan, threadId } = await aQuestion()
    await world.as(rowan).commands.groups.closeThread({ threadId, reason: 'All is said' })
    await expect(sumUp(amina, threadId, 'Tea helps.')).rejects.toMatchObject({ kind: 'forbidden' })
    await sumUp(rowan, threadId, 'Tea helps.')
    expect((await history(amina, threadId)).summary?.by).toBe('Rowan')
  })

  test('a talk has no summary, and a stranger finds none', async () => {
    const { amina, threadId } = await aQuestion()
    await world.as(amina).commands.questions.unmakeQuestion({ threadId })
    await expect(sumUp(amina, threadId, 'Tea helps.')).rejects.toMatchObject({ kind: 'conflict' })
    const stranger = await given.member('Stranger')
    await expect(history(stranger, threadId)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('what an erased member summed up and marked is gone, and what others put back of it', async () => {
    const { amina, tom, zed, threadId, answer } = await aQuestion()
    await sumUp(amina, threadId, 'Tea helps.')
    const first = (await history(zed, threadId)).summary?.id
    await sumUp(zed, threadId, 'Warmth helps.', { basedOn: first })
    await world.as(tom).commands.questions.putBackSummary({ summaryId: first })
    await world.as(amina).commands.questions.markHelped({ postId: answer.id })
    await world.as(amina).commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
    expect((await history(zed, threadId)).versions.map(({ words }) => words)).toEqual(['Warmth helps.'])
    expect(await seenBy(zed, threadId)).toMatchObject({ marks: [] })
  })

  test('who summed it up without a name is found out by those who look after the group, for a reason that stays', async () => {
    const { amina, tom, rowan, threadId } = await aQuestion()
    const [sam, ada] = [
      await given.member('Sam', { roles: ['moderator'] }),
      await given.member('Ada', { roles: ['coordinator'] }),
    ]
    await sumUp(tom, threadId, 'Miracle cure. Stop taking your tablets', { nameless: 'on' })
    await sumUp(amina, threadId, 'A flask by the bed', { basedOn: (await seenBy(amina, threadId)).summary?.id })
    const rows = await world.database.read(async (db) => db.select().from(threadSummaries))
    const [hidden = '', open = ''] = ['Miracle cure. Stop taking your tablets', 'A flask by the bed'].map(
      (words) => rows.find((row) => row.words === words)?.id,
    )
    const look = { kind: 'summary', category: 'danger', reason: 'They tell people to stop their tablets' }
    const reveal = (who: Who, postId: string) => world.as(who).commands.oversight.revealAuthor({ ...look, postId })
    for (const who of [sam, rowan]) expect(await reveal(who, hidden)).toMatchObject({ name: 'Tom' })
    expect(await world.database.read(async (db) => db.select().from(audit))).toMatchObject(
      [sam, rowan].map(({ id }) => ({ kind: 'reveal', actorId: id, subjectId: hidden, reason: look.reason })),
    )
    for (const who of [amina, tom, ada])
      await expect(reveal(who, hidden)).rejects.toMatchObject({ kind: expect.stringMatching(/forbidden|not-found/) })
    await expect(reveal(sam, open)).rejects.toMatchObject({ kind: 'forbidden' })
    const [opened] = await world.database.read(async (db) => db.select().from(cases).where(eq(cases.subjectId, hidden)))
    expect(await world.as(sam).queries.moderation.casePage({ caseId: opened?.id ?? '' })).toMatchObject({
      reveals: hidden,
    })
  })
})
