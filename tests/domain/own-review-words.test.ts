import { describe, expect, test } from 'vitest'
import {
  agreementVoices,
  commentAgreements,
  commentOutcomes,
  commentReplies,
  documentComments,
} from '#db/schema/index.ts'
import { aTable, passage } from '#tests/support/review.ts'
import { useWorld } from '#tests/support/world.ts'

describe('somebody’s own words about documents', () => {
  const world = useWorld()

  test('are taken down with all their words, and nobody else’s', async () => {
    const { people, comment, review, beside } = await aTable(world)
    const { id } = await comment(people.wren)
    const others = await comment(people.heron, passage('Out of hours'))
    await review(people.wren).replyToComment({ commentId: others.id, body: 'For me too.' })
    const house = world.as(world.system).commands.review
    expect(await house.takeDownReviewWords({ memberId: people.wren.id, after: '' })).toEqual({ next: null })
    expect((await beside(people.priya)).here.comments).toMatchObject([{ id: others.id, replies: [] }])
    expect((await beside(people.wren)).here.comments.map((one) => one.id)).not.toContain(id)
    expect(await house.takeDownReviewWords({ memberId: people.wren.id, after: '' })).toEqual({ next: null })
    await expect(
      world.as(people.priya).commands.review.takeDownReviewWords({ memberId: people.wren.id, after: '' }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('are blanked when they close their account: comments, replies, answers and reasons; whom they agreed with is forgotten', async () => {
    const { people, comment, review, documentId } = await aTable(world)
    const { id } = await comment(people.wren, { kind: 'suggestion', wording: 'My words' })
    await review(people.priya).agreeWithComment({ commentId: id })
    await review(people.priya).replyToComment({ commentId: id, body: 'My reply' })
    await review(people.priya).answerComment({ commentId: id, outcome: 'accepted', reason: 'My reason' })
    const asked = await review(people.priya).askForAgreement({
      documentId,
      statement: 'We agree to it.',
      closesOn: '2026-01-16',
    })
    await review(people.priya).haveSay({ agreementId: asked.id, voice: 'object', reason: 'My objection' })
    const house = world.as(world.system).commands.review
    for (const who of [people.priya, people.wren])
      expect(await house.eraseReviewWords({ memberId: who.id, after: '' })).toEqual({ next: null })
    const left = await world.database.read(async (db) => [
      await db.select().from(documentComments),
      await db.select().from(commentReplies),
      await db.select().from(commentOutcomes),
      await db.select().from(agreementVoices),
      await db.select().from(commentAgreements),
    ])
    expect(JSON.stringify(left)).not.toMatch(/My (reply|reason|objection)|blame/)
    // What the group accepted is the group's, without the name of whoever said it first.
    expect(JSON.stringify(left[0])).not.toContain('My words')
    expect(left[4]).toEqual([])
    await expect(
      world.as(people.priya).commands.review.eraseReviewWords({ memberId: people.wren.id, after: '' }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
