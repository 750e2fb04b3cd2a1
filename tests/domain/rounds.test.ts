import { describe, expect, test } from 'vitest'
import { aTable } from '#tests/support/review.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('a round', () => {
  const world = useWorld()

  test('asks people to read by a day, and shows who is in by their seats', async () => {
    const { people, review, beside, round, told } = await aTable(world)
    const { id, number } = await round()
    expect(number).toBe(1)
    await world.as(world.system).commands.notices.tellAboutRound({ roundId: id, what: 'asked' })
    expect(await told(people.heron)).toEqual(['review-asked'])
    expect(await told(people.priya)).toEqual([])
    await review(people.heron).finishReview({ roundId: id })
    await review(people.priya).finishReview({ roundId: id })
    const seen = await beside(people.wren)
    expect(seen.round).toMatchObject({
      number: 1,
      questions: ['Is the tone right?', 'What is missing?'],
      tally: {
        asked: 3,
        in: 2,
        byKind: [
          { kind: 'staff', count: 1 },
          { kind: 'expert', count: 1 },
        ],
      },
      mine: { finishedAt: null },
    })
    await review(people.heron).takeUpReview({ roundId: id })
    expect((await beside(people.heron)).round).toMatchObject({ tally: { in: 1 }, mine: { finishedAt: null } })
  })

  test('is opened by the chair and the staff, one at a time, for people at the table, until a day to come', async () => {
    const { people, seats, review, round, documentId } = await aTable(world)
    const wish = { documentId, questions: 'Is it right?', closesOn: '2026-01-16', seatIds: seats.heron }
    await expect(review(people.heron).openRound(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const bad of [
      { closesOn: '2026-01-04' },
      { closesOn: '2027-01-04' },
      { closesOn: '' },
      { seatIds: ['nobody'] },
      { seatIds: '' },
    ])
      await expect(round(bad)).rejects.toMatchObject({ kind: 'invalid' })
    await round()
    await expect(round()).rejects.toMatchObject({ kind: 'conflict' })
    await expect(review(people.zed).finishReview({ roundId: world.newId() })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('whoever was not asked comments all the same, and has nothing to finish', async () => {
    const { people, review, round, comment } = await aTable(world)
    const { id } = await round()
    await comment(people.zed)
    await expect(review(people.zed).finishReview({ roundId: id })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('gets longer and takes in more people, never shorter', async () => {
    const { people, seats, review, round, beside } = await aTable(world)
    const { id } = await round()
    await expect(review(people.priya).changeRound({ roundId: id, closesOn: '2026-01-10' })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(review(people.wren).changeRound({ roundId: id, closesOn: '2026-01-20' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await review(people.priya).changeRound({ roundId: id, closesOn: '2026-01-20', seatIds: seats.zed })
    expect((await beside(people.zed)).round).toMatchObject({ tally: { asked: 4 }, mine: {} })
  })

  test('cannot be closed while a comment has no answer; praise asks for none', async () => {
    const { people, review, round, comment } = await aTable(world)
    const { id } = await round()
    await comment(people.heron, { kind: 'good' })
    const { id: commentId } = await comment(people.wren)
    await expect(review(people.priya).closeRound({ roundId: id })).rejects.toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('One comment'),
    })
    await review(people.amina).answerComment({ commentId, outcome: 'not-this-time', reason: 'The law asks for it.' })
    await expect(review(people.wren).closeRound({ roundId: id })).rejects.toMatchObject({ kind: 'forbidden' })
    await review(people.priya).closeRound({ roundId: id })
    await expect(review(people.priya).closeRound({ roundId: id })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(review(people.heron).finishReview({ roundId: id })).rejects.toMatchObject({ kind: 'conflict' })
    expect(
      await world.as(people.heron).queries.review.roundsPage({ documentId: await documentOf(world) }),
    ).toMatchObject({
      rounds: [{ number: 1, closedAt: world.now }],
      mayArrange: false,
    })
  })

  test('closes by the clock when everything is answered and tells everybody; else it stays open and staff are told', async () => {
    const { people, review, round, comment, beside, told } = await aTable(world)
    const house = world.as(world.system).commands
    const { id } = await round()
    const { id: commentId } = await comment(people.wren)
    world.later(9.5 * day)
    await house.notices.remindAboutReviews({})
    await house.notices.remindAboutReviews({})
    expect(await told(people.heron)).toEqual(['review-soon'])
    world.later(3 * day)
    await house.review.closeDueRounds({})
    await house.notices.remindAboutReviews({})
    expect((await beside(people.heron)).round).toMatchObject({ id, isOver: true })
    expect(await told(people.amina)).toEqual(['document-due'])
    await review(people.priya).answerComment({ commentId, outcome: 'accepted', reason: 'You are right.' })
    await house.review.closeDueRounds({})
    expect((await beside(people.heron)).round).toBeNull()
    await house.notices.tellAboutRound({ roundId: id, what: 'closed' })
    expect(await told(people.heron)).toContain('review-ended')
    await expect(world.as(people.priya).commands.review.closeDueRounds({})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('a fair hearing', () => {
  const world = useWorld()

  test('keeps what staff reply to themselves until the members who were asked have finished', async () => {
    const { people, review, round, comment, beside, told } = await aTable(world)
    const house = world.as(world.system).commands.notices
    const { id: roundId } = await round({ holdsStaff: 'on' })
    const { id } = await comment(people.wren)
    const reply = await review(people.priya).replyToComment({ commentId: id, body: 'We have to say this.' })
    await review(people.heron).replyToComment({ commentId: id, body: 'I read it so too.' })
    await house.tellAboutComment({ commentId: id, what: reply.id })
    expect((await beside(people.wren)).here.comments).toMatchObject([{ replies: [{ body: 'I read it so too.' }] }])
    expect((await beside(people.amina)).here.comments).toMatchObject([{ replies: [{ waitsForMembers: true }, {}] }])
    await expect(
      world
        .as(people.wren)
        .commands.safety.reportThing({ kind: 'comment-reply', id: reply.id, reason: 'unkind', words: '' }),
    ).resolves.toBeDefined()
    expect(await told(people.wren)).not.toContain('comment-answered')
    const answer = { commentId: id, outcome: 'accepted', reason: 'You are right.' }
    await expect(review(people.priya).answerComment(answer)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of [people.heron, people.wren]) await review(who).finishReview({ roundId })
    expect((await beside(people.wren)).here.comments).toMatchObject([
      { replies: [{ body: 'We have to say this.' }, {}] },
    ])
    await house.tellAboutRound({ roundId, what: 'heard' })
    expect(await told(people.wren)).toContain('comment-answered')
    await review(people.priya).answerComment(answer)
  })

  test('ends with its day, whoever has not spoken', async () => {
    const { people, review, round, comment, beside } = await aTable(world)
    await round({ holdsStaff: 'on' })
    const { id } = await comment(people.wren)
    await review(people.priya).replyToComment({ commentId: id, body: 'We have to say this.' })
    world.later(12 * day)
    expect((await beside(people.wren)).here.comments).toMatchObject([{ replies: [{ body: 'We have to say this.' }] }])
    await review(people.priya).answerComment({ commentId: id, outcome: 'in-part', reason: 'We change the first half.' })
  })
})

const documentOf = async (world: ReturnType<typeof useWorld>): Promise<string> =>
  (await world.events()).flatMap((event) => ('documentId' in event && event.documentId ? [event.documentId] : []))[0] ??
  ''
