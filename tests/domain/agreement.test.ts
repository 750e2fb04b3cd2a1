import { describe, expect, test } from 'vitest'
import { aTable } from '#tests/support/review.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('agreeing by consent', () => {
  const world = useWorld()
  const wish = { statement: 'We agree that draft 1 is printed.', closesOn: '2026-01-16' }
  async function asked() {
    const table = await aTable(world)
    const { id } = await table.review(table.people.priya).askForAgreement({ documentId: table.documentId, ...wish })
    const say = (who: keyof typeof table.people, voice: string, more: object = {}) =>
      table.review(table.people[who]).haveSay({ agreementId: id, voice, ...more })
    const page = (who: keyof typeof table.people = 'priya') =>
      world.as(table.people[who]).queries.review.agreementPage({ documentId: table.documentId })
    return { ...table, id, say, page }
  }
  const closing = { resultWords: 'We agreed.', reviewOn: '2027-01-05' }

  test('everybody with a say is asked; whoever watches is not', async () => {
    const { id, say, page, told, people } = await asked()
    await world.as(world.system).commands.notices.tellAboutAgreement({ agreementId: id, what: 'asked' })
    expect(await told(people.heron)).toEqual(['say-asked'])
    expect(await told(people.zed)).toEqual([])
    await say('heron', 'agree', { mayBeNamed: 'on' })
    await expect(say('zed', 'object', { reason: 'No' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(say('zed', 'agree')).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await page()).agreement).toMatchObject({
      draft: 1,
      voices: [
        { name: 'Priya', voice: null },
        { name: 'Amina', voice: null },
        { name: 'Heron', voice: 'agree' },
        { name: 'Wren', voice: null },
      ],
    })
    expect(await world.as(people.wren).queries.workspaces.needsMe({})).toMatchObject([{ kind: 'say' }])
  })

  test('is asked by the chair and the staff, once at a time, when nobody reads and nothing waits', async () => {
    const { people, review, documentId, comment, round } = await aTable(world)
    const ask = (who = people.priya) => review(who).askForAgreement({ documentId, ...wish })
    await expect(ask(people.heron)).rejects.toMatchObject({ kind: 'forbidden' })
    const { id: roundId } = await round()
    await expect(ask()).rejects.toMatchObject({ kind: 'conflict' })
    await review(people.priya).closeRound({ roundId })
    const { id: commentId } = await comment(people.wren)
    await expect(ask()).rejects.toMatchObject({ kind: 'conflict' })
    await review(people.priya).answerComment({ commentId, outcome: 'accepted', reason: 'Yes indeed' })
    await expect(
      review(people.priya).askForAgreement({ documentId, ...wish, closesOn: '2026-01-01' }),
    ).rejects.toMatchObject({
      kind: 'invalid',
    })
    await ask()
    await expect(ask()).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('one objection that stands means no; taken back, the group agrees, and a day to look again is set', async () => {
    const { id, say, page, review, people } = await asked()
    await expect(say('wren', 'object')).rejects.toMatchObject({ kind: 'invalid' })
    await say('wren', 'object', { reason: 'The phone number is wrong.' })
    for (const who of ['priya', 'amina', 'heron'] as const) await say(who, 'live-with')
    expect((await page()).agreement).toMatchObject({ wouldBe: 'not-agreed' })
    await say('wren', 'stand-aside')
    await expect(review(people.heron).closeAgreement({ agreementId: id, ...closing })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    for (const reviewOn of ['', '2026-01-05'])
      await expect(
        review(people.amina).closeAgreement({ agreementId: id, ...closing, reviewOn }),
      ).rejects.toMatchObject({
        kind: 'invalid',
      })
    expect(await review(people.amina).closeAgreement({ agreementId: id, ...closing })).toMatchObject({
      result: 'agreed',
    })
    expect(await page('heron')).toMatchObject({
      document: { reviewOn: '2027-01-05' },
      agreement: { result: 'agreed', resultWords: 'We agreed.' },
    })
    await expect(say('wren', 'agree')).rejects.toMatchObject({ kind: 'conflict' })
    await expect(review(people.amina).closeAgreement({ agreementId: id, ...closing })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('waits for everybody until its day; then whoever said nothing is told of, and an objection still means no', async () => {
    const { id, say, review, people, told } = await asked()
    await say('heron', 'agree')
    await say('wren', 'object', { reason: 'The phone number is wrong.' })
    await expect(review(people.priya).closeAgreement({ agreementId: id, ...closing })).rejects.toMatchObject({
      kind: 'conflict',
    })
    world.later(12 * day)
    await world.as(world.system).commands.notices.remindAboutReviews({})
    expect(await told(people.priya)).toContain('document-due')
    expect(await review(people.priya).closeAgreement({ agreementId: id, resultWords: 'We go on.' })).toMatchObject({
      result: 'not-agreed',
    })
  })

  test('somebody’s answer may be written down by whoever supports them, and it says so', async () => {
    const { id, seats, review, people, page, supports } = await asked()
    const forHeron = { agreementId: id, voice: 'agree', forSeatId: seats.heron }
    await expect(review(people.zed).haveSay(forHeron)).rejects.toMatchObject({ kind: 'forbidden' })
    await supports(seats.zed, seats.heron)
    await review(people.zed).haveSay(forHeron)
    expect((await page()).agreement?.voices).toContainEqual(
      expect.objectContaining({ name: 'Heron', voice: 'agree', enteredBy: 'Zed' }),
    )
  })

  test('whoever takes a seat without a say meanwhile has none, nor through somebody else, and is not waited for', async () => {
    const { id, seats, review, people, say, page, supports } = await asked()
    const reason = 'You asked to watch for a while'
    await world.as(people.priya).commands.workspaces.changeSeat({ seatId: seats.wren, kind: 'observer', reason })
    await expect(say('wren', 'agree')).rejects.toMatchObject({ kind: 'forbidden' })
    await supports(seats.amina, seats.wren)
    await expect(say('amina', 'agree', { forSeatId: seats.wren })).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await page()).agreement?.voices.map(({ name }) => name)).toEqual(['Priya', 'Amina', 'Heron'])
    expect(await world.as(people.wren).queries.workspaces.needsMe({})).toEqual([])
    for (const who of ['priya', 'amina', 'heron'] as const) await say(who, 'agree')
    expect(await review(people.amina).closeAgreement({ agreementId: id, ...closing })).toMatchObject({
      result: 'agreed',
    })
  })

  test('a voice counts, and names nobody to whoever they are kept apart from, but to those who arrange', async () => {
    const { say, page, people } = await asked()
    await world.as(people.wren).commands.safety.blockPerson({ memberId: people.heron.id })
    await say('heron', 'object', { reason: 'It forgets families.' })
    const seen = (await page('wren')).agreement
    expect(seen).toMatchObject({ wouldBe: 'not-agreed' })
    expect(seen?.voices).toContainEqual(expect.objectContaining({ name: 'A member', voice: 'object', reason: null }))
    expect(JSON.stringify(seen)).not.toMatch(/Heron|families/)
    expect(JSON.stringify(await page('priya'))).toMatch(/Heron[\s\S]*families/)
  })

  test('the day to look again comes back to the chair and the staff, each month until somebody does', async () => {
    const { people, review, documentId, told } = await aTable(world)
    await expect(review(people.wren).setReviewDay({ documentId, reviewOn: '2026-02-01' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(review(people.priya).setReviewDay({ documentId, reviewOn: '2026-01-05' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await review(people.priya).setReviewDay({ documentId, reviewOn: '2026-02-01' })
    const remind = () => world.as(world.system).commands.notices.remindAboutReviews({})
    await remind()
    expect(await told(people.amina)).toEqual([])
    world.later(28 * day)
    for (const _ of [1, 2]) await remind()
    expect(await told(people.amina)).toEqual(['document-due'])
    expect(await told(people.wren)).toEqual([])
    expect(await world.as(people.amina).queries.workspaces.needsMe({})).toMatchObject([{ kind: 'review-day' }])
    world.later(31 * day)
    await remind()
    expect(await told(people.amina)).toEqual(['document-due', 'document-due'])
    await expect(world.as(people.priya).commands.notices.remindAboutReviews({})).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
