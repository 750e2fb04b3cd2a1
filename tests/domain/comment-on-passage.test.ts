import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { documentComments, screenings } from '#db/schema/index.ts'
import { aTable, passage } from '#tests/support/review.ts'
import { useWorld } from '#tests/support/world.ts'

const fiveMinutes = 5 * 60_000

describe('saying something about a passage', () => {
  const world = useWorld()

  test('everybody at the table sees it on its words, with who said it and from which seat', async () => {
    const { people, comment, beside } = await aTable(world)
    await comment(people.wren)
    const { here, maySpeak } = await beside(people.heron)
    expect(maySpeak).toBe(true)
    expect(here.comments).toMatchObject([
      {
        kind: 'comment',
        body: 'This reads like blame.',
        by: { name: 'Wren', seat: 'carer' },
        exact: 'Patients who fail to comply',
        place: passage('Patients who fail to comply'),
        isMine: false,
        agreed: 0,
        outcome: null,
      },
    ])
  })

  test('the page for it shows the words among those around them, and leads to the sentences before and after', async () => {
    const { people, documentId } = await aTable(world)
    const ask = (place: object) => world.as(people.wren).queries.review.passagePage({ documentId, ...place })
    const { start, end } = passage('This is common.')
    expect(await ask({ start, end })).toMatchObject({
      draft: 1,
      maySpeak: true,
      passage: {
        exact: 'This is common.',
        before: 'You may notice changes in your mood, memory and how quickly you tire. ',
        after: '',
        previous: passage('You may notice changes in your mood, memory and how quickly you tire.'),
        next: passage('Patients who fail to comply with rest advice can make symptoms last longer.'),
        whole: { end },
      },
    })
    expect((await ask(passage('Your first week at home'))).passage).toMatchObject({ previous: null, whole: null })
    for (const place of [{}, { start: 4, end: 4 }, { start: 0, end: 99_999 }])
      expect((await ask(place)).passage).toBeNull()
  })

  test('it keeps the words with what stands around them, as W3C has it', async () => {
    const { people, comment } = await aTable(world)
    const { id } = await comment(people.wren, passage('Out of hours'))
    const [kept] = await world.database.read(async (db) =>
      db.select().from(documentComments).where(eq(documentComments.id, id)),
    )
    expect(kept).toMatchObject({
      exact: 'Out of hours',
      prefix: 'er is the first person to ring. ',
      suffix: ', ring 111.',
    })
  })

  test('it may be about the whole document, or about a question of the round', async () => {
    const { people, review, beside, documentId, round } = await aTable(world)
    await round()
    await review(people.heron).commentOnPassage({ documentId, kind: 'comment', body: 'Too long', question: '' })
    await review(people.heron).commentOnPassage({ documentId, kind: 'question', body: 'Who pays?', question: '1' })
    const { whole, here } = await beside(people.wren)
    expect(here.comments).toEqual([])
    expect(whole.comments).toMatchObject([
      { body: 'Too long', question: null, exact: null },
      { body: 'Who pays?', question: 1 },
    ])
  })

  test('a suggestion needs a passage and its words; a comment needs words; “this is good” needs none', async () => {
    const { people, comment, review, documentId } = await aTable(world)
    const { wren } = people
    const bad = [
      { wish: { kind: 'suggestion', body: '' }, field: 'wording' },
      { wish: { kind: 'comment', body: ' ' }, field: 'body' },
      { wish: { kind: 'question', body: '' }, field: 'body' },
      { wish: { start: 5, end: 4 }, field: 'passage' },
      { wish: { start: 5, end: 99_999 }, field: 'passage' },
      { wish: { start: '', end: 4 }, field: 'passage' },
    ]
    for (const { wish, field } of bad)
      await expect(comment(wren, wish)).rejects.toMatchObject({
        kind: 'invalid',
        fields: { [field]: [expect.any(String)] },
      })
    await expect(
      review(wren).commentOnPassage({ documentId, kind: 'suggestion', wording: 'Other words' }),
    ).rejects.toMatchObject({ kind: 'invalid' })
    await expect(comment(wren, { kind: 'good', body: '' })).resolves.toMatchObject({ isHeld: false })
    await expect(comment(wren, { question: 0 })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('without a name nobody at the table learns it, neither staff nor chair; it is in the record', async () => {
    const { people, comment, beside } = await aTable(world)
    const { id } = await comment(people.heron, { nameless: 'on' })
    for (const who of [people.wren, people.priya, people.amina]) {
      const seen = JSON.stringify(await beside(who))
      expect(seen).not.toContain('Heron')
      expect(seen).not.toContain(people.heron.id)
    }
    expect((await beside(people.heron)).here.comments).toMatchObject([{ by: null, isMine: true }])
    const [kept] = await world.database.read(async (db) =>
      db.select().from(documentComments).where(eq(documentComments.id, id)),
    )
    expect(kept?.authorId).toBe(people.heron.id)
  })

  test('whoever has no seat finds nothing; whoever gave no consent reads, and may not write yet', async () => {
    const { people, comment, documentId } = await aTable(world)
    const stranger = await world.given.member('Stranger')
    await expect(comment(stranger)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(stranger).queries.review.commentsBeside({ documentId })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(comment({ ...people.wren, hasHealthConsent: false })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(comment({ ...people.wren, isVerified: false })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(comment(people.zed)).resolves.toBeDefined()
  })

  test('somebody they support may be written for, and it says so', async () => {
    const { people, seats, comment, beside, supports } = await aTable(world)
    await expect(comment(people.zed, { forSeatId: seats.wren })).rejects.toMatchObject({ kind: 'forbidden' })
    await supports(seats.zed, seats.wren)
    const { id } = await comment(people.zed, { forSeatId: seats.wren })
    expect((await beside(people.priya)).here.comments).toMatchObject([
      { id, by: { name: 'Wren', seat: 'carer' }, enteredBy: 'Zed' },
    ])
    expect((await beside(people.wren)).here.comments).toMatchObject([{ isMine: true }])
    expect((await world.events()).filter(({ name }) => name === 'words.entered')).toMatchObject([
      { seatId: seats.wren, bySeatId: seats.zed },
    ])
  })

  test('whoever wrote words down for somebody changes them only while they speak for them', async () => {
    const { people, seats, review, comment, supports } = await aTable(world)
    await supports(seats.zed, seats.wren)
    const { id: commentId } = await comment(people.zed, { forSeatId: seats.wren })
    const { id: replyId } = await review(people.zed).replyToComment({
      commentId: (await comment(people.heron)).id,
      body: 'So do I.',
      forSeatId: seats.wren,
    })
    const mayChange = async () => (await world.as(people.zed).queries.review.commentPage({ commentId })).mayChange
    expect(await mayChange()).toBe(true)
    const pair = { seatId: seats.wren, supporterSeatId: seats.zed }
    await world.as(people.wren).commands.workspaces.endSupport(pair)
    expect(await mayChange()).toBe(false)
    for (const change of [
      () => review(people.zed).changeComment({ commentId, body: 'Wren never said this.' }),
      () => review(people.zed).withdrawComment({ commentId }),
      () => review(people.zed).withdrawReply({ replyId }),
    ])
      await expect(change()).rejects.toMatchObject({ kind: 'forbidden' })
    await review(people.wren).withdrawReply({ replyId })
    await review(people.wren).withdrawComment({ commentId })
  })

  test('whoever answered or wrote down is not named to somebody they are kept apart from', async () => {
    const { people, seats, review, comment, beside, supports } = await aTable(world)
    const { id: commentId } = await comment(people.heron)
    await supports(seats.amina, seats.heron)
    await review(people.amina).replyToComment({ commentId, body: 'So I said.', forSeatId: seats.heron })
    await review(people.amina).answerComment({ commentId, outcome: 'accepted', reason: 'You are right.' })
    await world.as(people.wren).commands.safety.blockPerson({ memberId: people.amina.id })
    const seen = (await beside(people.wren)).here.comments
    expect(seen).toMatchObject([{ replies: [{ enteredBy: null }], outcome: { by: 'A member' } }])
    expect(JSON.stringify(seen)).not.toContain('Amina')
    expect(JSON.stringify((await beside(people.heron)).here.comments)).toContain('Amina')
  })

  test('its words are looked at in the same moment, and words that worry us bring support and a case', async () => {
    const { people, comment } = await aTable(world)
    const { id, supportId } = await comment(people.heron, { body: 'I will end my life' })
    expect(supportId).not.toBeNull()
    const kept = await world.database.read(async (db) => db.select().from(screenings))
    expect(kept).toMatchObject([{ subjectKind: 'document-comment', subjectId: id, fastLevel: 'crisis' }])
  })

  test('words of somebody whose words are checked first wait, and only they see them', async () => {
    const { people, comment, beside } = await aTable(world)
    await comment({ ...people.heron, standing: 'limited' })
    expect((await beside(people.heron)).here.comments).toMatchObject([{ isHeld: true }])
    expect((await beside(people.priya)).here.comments).toEqual([])
  })

  test('somebody does not see the words of a person they keep away from; the chair and the staff do', async () => {
    const { people, comment, beside } = await aTable(world)
    const { id } = await comment(people.heron)
    await world.as(people.wren).commands.safety.blockPerson({ memberId: people.heron.id })
    expect((await beside(people.wren)).here.comments).toEqual([])
    await expect(world.as(people.wren).commands.review.agreeWithComment({ commentId: id })).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect((await beside(people.priya)).here.comments).toHaveLength(1)
  })
})

describe('one’s own words about a document', () => {
  const world = useWorld()

  test('may be changed and taken back until somebody has answered them, and for five minutes in any case', async () => {
    const { people, comment, review, beside } = await aTable(world)
    const { id } = await comment(people.wren)
    world.later(fiveMinutes * 20)
    await review(people.wren).changeComment({ commentId: id, body: 'It blames us.' })
    expect((await beside(people.priya)).here.comments).toMatchObject([{ body: 'It blames us.', changedAt: world.now }])
    await review(people.heron).agreeWithComment({ commentId: id })
    await expect(review(people.wren).changeComment({ commentId: id, body: 'Changed' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await review(people.heron).takeBackAgreement({ commentId: id })
    await review(people.wren).withdrawComment({ commentId: id })
    expect((await beside(people.wren)).here.comments).toEqual([])
    const early = await comment(people.wren)
    await review(people.heron).agreeWithComment({ commentId: early.id })
    await review(people.wren).changeComment({ commentId: early.id, body: 'Within five minutes' })
  })

  test('are nobody else’s to change, and stay as they are once they have an outcome', async () => {
    const { people, comment, review } = await aTable(world)
    const { id } = await comment(people.wren)
    for (const who of [people.priya, people.amina])
      await expect(review(who).changeComment({ commentId: id, body: 'Nicer' })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    await review(people.priya).answerComment({ commentId: id, outcome: 'accepted', reason: 'You are right.' })
    await expect(review(people.wren).withdrawComment({ commentId: id })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(review(people.wren).changeComment({ commentId: id, body: 'More' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('a suggestion keeps words to suggest when it is changed', async () => {
    const { people, comment, review } = await aTable(world)
    const { id } = await comment(people.wren, { kind: 'suggestion', wording: 'If resting is hard' })
    await expect(review(people.wren).changeComment({ commentId: id, body: 'x' })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })
})

describe('agreeing and replying', () => {
  const world = useWorld()

  test('somebody agrees once, and may take it back; not with their own words', async () => {
    const { people, comment, review, beside } = await aTable(world)
    const { id } = await comment(people.wren)
    for (const _ of [1, 2]) await review(people.heron).agreeWithComment({ commentId: id })
    expect((await beside(people.heron)).here.comments).toMatchObject([{ agreed: 1, iAgree: true }])
    await expect(review(people.wren).agreeWithComment({ commentId: id })).rejects.toMatchObject({ kind: 'forbidden' })
    await review(people.heron).takeBackAgreement({ commentId: id })
    expect((await beside(people.heron)).here.comments).toMatchObject([{ agreed: 0, iAgree: false }])
  })

  test('somebody replies, with or without a name, and takes it back until somebody else wrote after it', async () => {
    const { people, comment, review, beside } = await aTable(world)
    const { id } = await comment(people.wren)
    const first = await review(people.heron).replyToComment({ commentId: id, body: 'For me too.' })
    const second = await review(people.amina).replyToComment({ commentId: id, body: 'And me.', nameless: 'on' })
    expect((await beside(people.wren)).here.comments).toMatchObject([
      {
        replies: [
          { body: 'For me too.', by: { name: 'Heron' } },
          { body: 'And me.', by: null },
        ],
      },
    ])
    world.later(fiveMinutes + 1)
    await expect(review(people.heron).withdrawReply({ replyId: first.id })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(review(people.heron).withdrawReply({ replyId: second.id })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await review(people.amina).withdrawReply({ replyId: second.id })
    await review(people.heron).withdrawReply({ replyId: first.id })
    expect((await beside(people.wren)).here.comments).toMatchObject([{ replies: [] }])
    await expect(review(people.wren).replyToComment({ commentId: id, body: '' })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })
})

describe('comments and replies that somebody reports', () => {
  const world = useWorld()

  test('are read by moderators without the name, hidden, and put back', async () => {
    const { people, comment, review, beside } = await aTable(world)
    const sam = await world.given.member('Sam', { roles: ['moderator'] })
    const { id } = await comment(people.heron, { nameless: 'on' })
    const reply = await review(people.wren).replyToComment({ commentId: id, body: 'That is unkind.' })
    for (const [kind, subjectId] of [
      ['comment-reply', reply.id],
      ['document-comment', id],
    ] as const) {
      await world.as(people.amina).commands.safety.reportThing({ kind, id: subjectId, reason: 'unkind', words: '' })
      const face = await world.database.read((db) => world.deps().subjects[kind].visibleTo(db, sam, subjectId))
      expect(face).toMatchObject({ withheld: null, groupId: null })
      expect(await world.database.read((db) => world.deps().subjects[kind].around(db, subjectId))).not.toEqual([])
      await world.act(sam, (ctx) => ctx.subjects[kind].withhold(ctx, subjectId, 'hidden'))
    }
    const look = {
      kind: 'document-comment',
      postId: id,
      category: 'danger',
      reason: 'They may hurt themselves tonight',
    }
    expect(await world.as(sam).queries.oversight.wordsWithoutName(look)).toMatchObject({ place: expect.any(String) })
    expect(await world.as(sam).commands.oversight.revealAuthor(look)).toMatchObject({ name: 'Heron' })
    await expect(world.as(people.priya).commands.oversight.revealAuthor(look)).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect((await beside(people.wren)).here.comments).toEqual([])
    expect((await beside(people.heron)).here.comments).toMatchObject([{ isHidden: true, replies: [] }])
    for (const [kind, subjectId] of [
      ['document-comment', id],
      ['comment-reply', reply.id],
    ] as const)
      await world.act(sam, (ctx) => ctx.subjects[kind].restore(ctx, subjectId, null))
    expect((await beside(people.wren)).here.comments).toMatchObject([{ replies: [{ body: 'That is unkind.' }] }])
  })
})
