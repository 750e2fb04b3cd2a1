import { describe, expect, test } from 'vitest'
import { findComments } from '#server/outside/documents/find-comments.ts'
import { longParagraph } from '#tests/support/long-document.ts'
import { aTable, leaflet, passage } from '#tests/support/review.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a draft that is replaced while people comment', () => {
  const world = useWorld()

  test('loses nothing: comments move with their words, or stand apart with the old ones, and come back with them', async () => {
    const { people, comment, review, round, beside, nextDraft, documentId } = await aTable(world)
    await round()
    const moves = await comment(people.wren, passage('Out of hours'))
    const goes = await comment(people.heron, passage('Patients who fail to comply with rest advice'))
    const whole = await review(people.zed).commentOnPassage({ documentId, kind: 'comment', body: 'Too long' })
    const shorter = `# Hello\n\n${leaflet.replace(/\n\nPatients.*?\n/, '\n')}`
    await nextDraft(shorter)
    const second = await beside(people.wren)
    expect(second.here.comments).toMatchObject([{ id: moves.id, place: passage('Out of hours', shorter) }])
    expect(second.gone.comments).toMatchObject([
      { id: goes.id, exact: 'Patients who fail to comply with rest advice', place: null, isBeingFound: false },
    ])
    expect(second.whole.comments).toMatchObject([{ id: whole.id }])
    expect((await beside(people.wren, { draft: 1 })).here.comments).toHaveLength(2)
    await nextDraft(leaflet)
    const third = await beside(people.wren)
    expect(third.gone.comments).toEqual([])
    expect(third.here.comments.map(({ id }) => id).sort()).toEqual([moves.id, goes.id].sort())
  })

  test('comments are shown while they are still being found, and finding them twice changes nothing', async () => {
    const { people, comment, beside, documentId } = await aTable(world)
    const { id } = await comment(people.wren, passage('Out of hours'))
    const { aDraft } = await import('#tests/support/documents.ts')
    const { draftId } = await aDraft(world, documentId, leaflet)
    expect(await beside(people.heron)).toMatchObject({
      gone: { comments: [] },
      beingFound: [{ id, isBeingFound: true }],
    })
    for (const _ of [1, 2]) await findComments(world.as(world.system), draftId)
    expect((await beside(people.heron)).here.comments).toMatchObject([{ id }])
    await findComments(world.as(world.system), world.newId())
    for (const ask of ['commentsToFind', 'draftWords'] as const)
      await expect(world.as(people.priya).queries.review[ask]({ draftId })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(people.priya).commands.review.placeComments({ draftId })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('in a long document they are found apart from the server, and none is lost', async () => {
    const { people, comment, beside, nextDraft } = await aTable(world)
    const { id } = await comment(people.wren, passage('Out of hours'))
    const long = Array.from({ length: 300 }, (_, at) => longParagraph(at)).join('\n\n')
    await nextDraft(`${long}\n\n${leaflet}`)
    const { here, gone } = await beside(people.heron)
    expect([here.comments.map((each) => each.id), gone.comments]).toEqual([[id], []])
    expect(here.comments[0]?.place?.start).toBeGreaterThan(long.length)
  })

  test('somebody may comment on an earlier draft that is still on their screen', async () => {
    const { people, comment, beside, nextDraft } = await aTable(world)
    const draftId = await nextDraft(`# New\n\n${leaflet}`)
    await comment(people.wren, { draft: 1, ...passage('Out of hours') })
    await findComments(world.as(world.system), draftId)
    expect((await beside(people.heron)).here.comments).toMatchObject([{ exact: 'Out of hours' }])
  })

  test('only those of the part of the draft that is on screen are read, and the rest as one goes on', async () => {
    const { people, comment, beside } = await aTable(world)
    for (let count = 0; count < 42; count++) await comment(people.wren, passage('This is common'))
    await comment(people.heron, passage('Out of hours'))
    const { start } = passage('Out of hours')
    expect((await beside(people.priya, { from: start, to: start + 50 })).here.comments).toHaveLength(1)
    const first = await beside(people.priya)
    expect(first.here.comments).toHaveLength(40)
    const rest = await beside(people.priya, { afterStart: first.here.next?.start, afterId: first.here.next?.id })
    expect(rest.here).toMatchObject({ comments: [{}, {}, { exact: 'Out of hours' }], next: null })
  })
})
