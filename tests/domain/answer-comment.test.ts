import { describe, expect, test } from 'vitest'
import { reviewTakedowns } from '#db/schema/index.ts'
import { blocksOf, draftOf, listOf, plain, tableOf, wordsOf } from '#server/domain/documents/index.ts'
import { writeIn } from '#server/domain/review/index.ts'
import { findComments } from '#server/outside/documents/find-comments.ts'
import { aTable, leaflet, passage } from '#tests/support/review.ts'
import { useWorld } from '#tests/support/world.ts'

describe('what becomes of a comment', () => {
  const world = useWorld()
  const accepted = { outcome: 'accepted', reason: 'You are right. Reworded with your suggestion.' }

  test('is said by the chair and the staff, with a reason, to everybody; and told to whoever commented', async () => {
    const { people, comment, review, beside, told } = await aTable(world)
    const { id } = await comment(people.wren, { nameless: 'on' })
    await expect(review(people.heron).answerComment({ commentId: id, ...accepted })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(
      review(people.priya).answerComment({ commentId: id, outcome: 'accepted', reason: ' ' }),
    ).rejects.toMatchObject({ kind: 'invalid' })
    await expect(review(people.priya).answerComment({ commentId: id, reason: 'Why' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    const { outcomeId } = await review(people.priya).answerComment({ commentId: id, ...accepted })
    expect((await beside(people.heron)).here.comments).toMatchObject([
      { by: null, outcome: { outcome: 'accepted', by: 'Priya', seat: 'staff', reason: accepted.reason } },
    ])
    await world.as(world.system).commands.notices.tellAboutComment({ commentId: id, what: outcomeId })
    expect(await told(people.wren)).toEqual(['comment-answered'])
    expect(await told(people.heron)).toEqual([])
  })

  test('when two people answer at once, the second sees the first’s and chooses; both are kept', async () => {
    const { people, comment, review, beside } = await aTable(world)
    const { id } = await comment(people.wren)
    const { outcomeId } = await review(people.priya).answerComment({ commentId: id, ...accepted })
    const second = { commentId: id, outcome: 'not-this-time', reason: 'The trust wants these words.' }
    await expect(review(people.amina).answerComment(second)).rejects.toMatchObject({ kind: 'conflict' })
    expect((await beside(people.amina)).here.comments).toMatchObject([{ outcome: { id: outcomeId, by: 'Priya' } }])
    await review(people.amina).answerComment({ ...second, seen: outcomeId })
    expect((await beside(people.wren)).here.comments).toMatchObject([
      { outcome: { outcome: 'not-this-time', by: 'Amina' } },
    ])
    await expect(
      review(people.priya).answerComment({ commentId: id, ...accepted, seen: outcomeId }),
    ).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('two who answer in the same moment: one is kept, and the other hears of it', async () => {
    const { people, comment, review } = await aTable(world)
    const { id } = await comment(people.wren)
    const both = [people.priya, people.amina].map(
      (who) => () => review(who).answerComment({ commentId: id, ...accepted }),
    )
    const ended = await Promise.allSettled(both.map((answer) => answer()))
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } })
  })

  test('those who answer find everything that waits, and what it will take', async () => {
    const { people, comment, documentId } = await aTable(world)
    const { id } = await comment(people.wren)
    await comment(people.heron, { kind: 'good', body: '' })
    const waiting = await world.as(people.amina).queries.review.waitingAnswers({ documentId })
    expect(waiting).toMatchObject({ count: 1, comments: [{ id }], next: null })
    await expect(world.as(people.wren).queries.review.waitingAnswers({ documentId })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect(await world.as(people.priya).queries.workspaces.needsMe({})).toMatchObject([
      { kind: 'answer', what: 'Answer one comment', minutes: 3 },
    ])
    expect(await world.as(people.wren).queries.review.commentPage({ commentId: id })).toMatchObject({
      comment: { id },
      mayChange: true,
      mayAnswer: false,
    })
  })
})

describe('the next draft', () => {
  const world = useWorld()
  const suggestion = {
    kind: 'suggestion',
    body: 'This reads like blame.',
    wording: 'If resting is hard at home, tell us. Doing too much too soon',
    ...passage('Patients who fail to comply with rest advice'),
  }
  const accept = (commentId: string, more: object = {}) => ({
    commentId,
    outcome: 'accepted',
    reason: 'You are right.',
    ...more,
  })
  async function words(documentId: string) {
    const draft = await world.database.read((db) => draftOf(db, documentId))
    const blocks = await world.database.read((db) => blocksOf(db, draft.id))
    return { number: draft.number, source: draft.source, text: blocks.map(({ block }) => block.text).join('\n') }
  }

  test('carries every wording that was accepted, and the comment stands on its new words', async () => {
    const { people, comment, review, documentId, beside } = await aTable(world)
    const one = await comment(people.wren, suggestion)
    const two = await comment(people.heron, { ...passage('ring 111'), body: 'Ring 111 and press what? Say it.' })
    await review(people.priya).answerComment(accept(one.id))
    await review(people.amina).answerComment(accept(two.id, { outcome: 'in-part', wording: 'ring 111 and press 2' }))
    expect(await world.as(people.priya).queries.review.nextDraftPlan({ documentId })).toMatchObject({
      number: 1,
      plain: [{ wording: suggestion.wording }, { wording: 'ring 111 and press 2' }],
      clashes: [],
      gone: [],
    })
    await expect(review(people.heron).makeNextDraft({ documentId, from: 1 })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const { draftId } = await review(people.priya).makeNextDraft({ documentId, from: 1 })
    expect(await words(documentId)).toEqual({
      number: 2,
      source: 'outcomes',
      text: expect.stringMatching(
        /^(?!.*Patients)[\s\S]*tell us\. Doing too much too soon can make symptoms last longer\.[\s\S]*ring 111 and press 2\./,
      ),
    })
    await findComments(world.as(world.system), draftId)
    const { here } = await beside(people.wren)
    const text = (await words(documentId)).text
    expect(here.comments.map(({ outcome }) => outcome?.draft)).toEqual([2, 2])
    expect(here.comments.map(({ place }) => place && place.end - place.start)).toEqual([
      suggestion.wording.length,
      'ring 111 and press 2'.length,
    ])
    expect(text).toContain('tell us')
    await expect(review(people.priya).makeNextDraft({ documentId, from: 1 })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(review(people.priya).makeNextDraft({ documentId, from: 2 })).rejects.toMatchObject({
      kind: 'conflict',
    })
    const outcomeId = here.comments[0]?.outcome?.id
    await expect(review(people.priya).answerComment(accept(one.id, { seen: outcomeId }))).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('asks a person where accepted words reach into each other', async () => {
    const { people, comment, review, documentId } = await aTable(world)
    const one = await comment(people.wren, suggestion)
    const two = await comment(people.heron, { ...suggestion, ...passage('fail to comply'), wording: 'find it hard' })
    const first = await review(people.priya).answerComment(accept(one.id))
    const second = await review(people.priya).answerComment(accept(two.id))
    const plan = await world.as(people.priya).queries.review.nextDraftPlan({ documentId })
    expect(plan.clashes).toMatchObject([[{ outcomeId: first.outcomeId }, { outcomeId: second.outcomeId }]])
    for (const outcomeIds of [[], [first.outcomeId, second.outcomeId]])
      await expect(review(people.priya).makeNextDraft({ documentId, from: 1, outcomeIds })).rejects.toMatchObject({
        kind: 'invalid',
      })
    await review(people.priya).makeNextDraft({ documentId, from: 1, outcomeIds: second.outcomeId })
    expect((await words(documentId)).text).toContain('Patients who find it hard with rest advice')
  })

  test('leaves out accepted words of a comment that was taken out of view since, and says so', async () => {
    const { people, comment, review, documentId } = await aTable(world)
    const kept = await comment(people.heron, { ...suggestion, ...passage('Out of hours'), wording: 'At night' })
    const removed = await comment(people.wren, suggestion)
    for (const { id } of [kept, removed]) await review(people.priya).answerComment(accept(id))
    await world.database.write(async (tx) => {
      await tx
        .insert(reviewTakedowns)
        .values({ subjectId: removed.id, how: 'removed', takenDownBy: 'moderator', takenDownAt: world.now })
    })
    const plan = await world.as(people.priya).queries.review.nextDraftPlan({ documentId })
    expect(plan).toMatchObject({ plain: [{ commentId: kept.id }], gone: [], withheld: 1 })
    await review(people.priya).makeNextDraft({ documentId, from: 1 })
    const { text } = await words(documentId)
    expect([text.includes('At night'), text.includes(suggestion.wording)]).toEqual([true, false])
  })

  test('may take words out, and never writes what is about the whole document', async () => {
    const { people, comment, review, documentId } = await aTable(world)
    const { id } = await comment(people.wren, passage(' This is common.'))
    const whole = await review(people.wren).commentOnPassage({ documentId, kind: 'comment', body: 'Too long' })
    await review(people.priya).answerComment(accept(id, { takesOut: 'on' }))
    await expect(review(people.priya).answerComment(accept(whole.id, { wording: 'x' }))).rejects.toMatchObject({
      kind: 'invalid',
    })
    await review(people.priya).makeNextDraft({ documentId, from: 1 })
    expect((await words(documentId)).text).not.toContain('This is common')
  })

  test('waits until comments are found in a draft that came meanwhile, and tells which words have lost their passage', async () => {
    const { people, comment, review, documentId, nextDraft } = await aTable(world)
    const { id } = await comment(people.wren, suggestion)
    await review(people.priya).answerComment(accept(id))
    const { aDraft } = await import('#tests/support/documents.ts')
    const { draftId } = await aDraft(world, documentId, leaflet.replace(/\n\nPatients.*?\n/, '\n'))
    await expect(review(people.priya).makeNextDraft({ documentId, from: 2 })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await findComments(world.as(world.system), draftId)
    expect(await world.as(people.priya).queries.review.nextDraftPlan({ documentId })).toMatchObject({
      plain: [],
      gone: [{ commentId: id }],
      isBeingPlaced: false,
    })
    await nextDraft(leaflet)
    expect(await world.as(people.priya).queries.review.nextDraftPlan({ documentId })).toMatchObject({
      plain: [{ commentId: id }],
    })
  })
})

describe('writing words into blocks', () => {
  const at = (start: number, text: string) => ({ start, end: start + text.length })

  test('keeps the style around them, and links stay on their own words', () => {
    const block = {
      type: 'paragraph',
      ...wordsOf([
        { text: 'Ring ' },
        { text: 'your nurse', bold: true },
        { text: ' or ' },
        { text: '111', href: 'tel:111' },
      ]),
    } as const
    const [made] = writeIn(
      [{ ...at(0, block.text), block }],
      [
        { ...at(5, 'your nurse'), wording: 'your key worker' },
        { ...at(19, '111'), wording: '111 and press 2' },
      ],
    )
    expect(made).toMatchObject({
      text: 'Ring your key worker or 111 and press 2',
      runs: [{ text: 'Ring ' }, { text: 'your key worker', bold: true }, { text: ' or 111 and press 2' }],
    })
  })

  test('finds their place in lists and tables; a line or block that is left empty goes', () => {
    const list = listOf(false, [{ ...plain('Rest'), items: [plain('Sleep')] }, plain('Drink'), plain('Walk')])
    const table = tableOf([
      [plain('Who'), plain('When')],
      [plain('Nurse'), plain('Days')],
    ])
    const listAt = at(0, list.text)
    const tableAt = at(listAt.end + 2, table.text)
    const placed: Parameters<typeof writeIn>[0] = [
      { ...listAt, block: list },
      { ...tableAt, block: table },
      { ...at(tableAt.end + 2, 'Gone'), block: { type: 'paragraph', ...plain('Gone') } },
    ]
    const made = writeIn(placed, [
      { ...at(5, 'Sleep'), wording: 'Nap' },
      { ...at(11, 'Drink'), wording: '' },
      { ...at(tableAt.start + 9, 'Nurse'), wording: 'Key worker' },
      { ...at(tableAt.end + 2, 'Gone'), wording: '' },
    ])
    expect(made.map(({ text }) => text)).toEqual(['Rest\nNap\nWalk', 'Who\tWhen\nKey worker\tDays'])
  })

  test('over several blocks stand in the first', () => {
    const blocks = ['One two', 'Three', 'Four five'].map((text) => ({ type: 'paragraph' as const, ...plain(text) }))
    const places = [at(0, 'One two'), at(9, 'Three'), at(16, 'Four five')]
    const made = writeIn(
      blocks.map((block, index) => ({ ...places[index]!, block })),
      [{ start: 4, end: 20, wording: 'new words' }],
    )
    expect(made.map(({ text }) => text)).toEqual(['One new words', ' five'])
  })
})
