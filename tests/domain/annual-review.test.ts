import { describe, expect, test } from 'vitest'
import { annualWords } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a group looks back on its year', () => {
  const world = useWorld()
  const acts = (who: Actor) => world.as(who).commands.annualReview
  const asks = (who: Actor) => world.as(who).queries.annualReview
  const dayAt = (at: number) => new Date(at).toISOString().slice(0, 10)

  async function table(experts = 5) {
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    const wren = await world.given.member('Wren')
    const people: Actor[] = []
    for (let at = 0; at < experts; at++) people.push(await world.given.member(`Expert ${at}`))
    const workspace = await aWorkspace(world, [
      [priya, 'staff'],
      ...people.map((who) => [who, 'expert'] as const),
      [wren, 'observer'],
    ])
    const { id: reviewId } = await acts(priya).openAnnualReview({
      slug: workspace.slug,
      title: 'Our second year',
      fromOn: dayAt(world.now - 365 * day),
      untilOn: dayAt(world.now),
      questions: 'Are you heard here? | Yes | Partly | No\nWhat should we stop doing?',
      closesOn: dayAt(world.now + 14 * day),
    })
    const { questions } = await asks(priya).annualReviewPage({ reviewId })
    const [heard = '', stop = ''] = questions.map(({ id }) => id)
    const answer = (who: Actor, choice: string, words = '', more: object = {}) =>
      acts(who).answerAnnualReview({ reviewId, answers: { [heard]: choice, [stop]: words }, ...more })
    return { priya, wren, people, slug: workspace.slug, seatIds: workspace.seatIds, reviewId, answer }
  }

  test('everybody hears that the year asks something, and whoever has a say, that it waits for them', async () => {
    const { priya, wren, people, reviewId } = await table()
    const tell = (what: string) => world.as(world.system).commands.notices.tellAboutYear({ reviewId, what })
    const kinds = async (who: Actor) =>
      (await world.as(who).queries.notices.noticePage({})).notices.map(({ kind }) => kind)
    const [first, second] = people
    if (!first || !second) throw new Error('Nobody sits here')
    await expect(world.as(priya).commands.notices.tellAboutYear({ reviewId, what: 'opened' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await tell('opened')
    await tell('opened')
    expect([await kinds(first), await kinds(wren), await kinds(priya)]).toEqual([['year-asked'], ['year-asked'], []])
    world.later(15 * day)
    await acts(priya).gatherAnnualReview({ reviewId })
    const ask = { reviewId, learned: 'Much', couldNot: 'Not all', closesOn: dayAt(world.now + 7 * day) }
    await acts(priya).askToSign(ask)
    await acts(first).sayOnReview({ reviewId, voice: 'agree' })
    await tell('asked')
    expect([(await kinds(first)).length, (await kinds(second)).length, (await kinds(wren)).length]).toEqual([1, 2, 1])
  })

  test('each answers once, and nobody learns what fewer than five said', async () => {
    const { priya, people, reviewId, answer } = await table()
    const outsider = await world.given.member('Outsider')
    const [first, ...others] = people
    if (!first) throw new Error('Nobody sits here')
    await expect(answer(outsider, '0')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(answer(first, '', '')).rejects.toMatchObject({ kind: 'invalid' })
    await expect(answer(first, '7')).rejects.toMatchObject({ kind: 'invalid' })
    expect((await world.as(first).queries.workspaces.needsMe({})).map(({ kind }) => kind)).toEqual(['answer-year'])
    expect(await answer(first, '1', 'The long letters')).toEqual({ soundedHard: false })
    await expect(answer(first, '0')).rejects.toMatchObject({ kind: 'conflict' })
    expect(await world.as(first).queries.workspaces.needsMe({})).toEqual([])
    for (const who of others.slice(0, 3)) await answer(who, '0')
    await expect(acts(first).gatherAnnualReview({ reviewId })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(priya).gatherAnnualReview({ reviewId })).rejects.toMatchObject({ kind: 'conflict' })
    world.later(15 * day)
    await acts(priya).gatherAnnualReview({ reviewId })
    await expect(acts(priya).gatherAnnualReview({ reviewId })).rejects.toMatchObject({ kind: 'conflict' })
    for (const who of [priya, first]) {
      const page = await asks(who).annualReviewPage({ reviewId })
      expect([page.hasEnough, page.results]).toEqual([false, null])
      expect(JSON.stringify(page)).not.toContain('long letters')
    }
    const [kept] = await world.database.read(async (db) => db.select().from(annualWords))
    await expect(acts(priya).leaveOutWords({ wordsId: kept?.id, what: 'leave-out' })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('nobody answers twice from another seat, and whoever left answers for nobody who is waited for', async () => {
    const { priya, people, slug, reviewId, answer } = await table(2)
    const [first, second] = people
    if (!first || !second) throw new Error('Nobody sits here')
    for (const who of [first, second, priya]) await answer(who, '0')
    await world.as(first).commands.workspaces.leaveWorkspace({ slug })
    await expect(acts(priya).gatherAnnualReview({ reviewId })).rejects.toMatchObject({ kind: 'conflict' })
    const { secret } = await world.as(priya).commands.workspaces.inviteToWorkspace({ slug, kind: 'expert' })
    await world.as(first).commands.workspaces.acceptInvitation({ secret })
    await expect(answer(first, '2')).rejects.toMatchObject({ kind: 'conflict' })
    expect((await asks(first).annualReviewPage({ reviewId })).iAnswered).toBe(true)
  })

  test('whoever takes a seat without a say has none in what is signed', async () => {
    const { priya, people, seatIds, reviewId } = await table(2)
    const [first, second] = people
    if (!first || !second) throw new Error('Nobody sits here')
    world.later(15 * day)
    await acts(priya).gatherAnnualReview({ reviewId })
    const closesOn = dayAt(world.now + 30 * day)
    await acts(priya).askToSign({ reviewId, learned: 'Ask early', couldNot: 'A second nurse', closesOn })
    const change = { seatId: seatIds[1], kind: 'supporter', reason: 'You asked to speak for somebody' }
    await world.as(priya).commands.workspaces.changeSeat(change)
    await expect(acts(first).sayOnReview({ reviewId, voice: 'agree' })).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of [second, priya]) await acts(who).sayOnReview({ reviewId, voice: 'agree' })
    await world.as(first).commands.safety.blockPerson({ memberId: second.id })
    const seenBy = async (who: Actor) => (await asks(who).annualReviewPage({ reviewId })).voices.map(({ name }) => name)
    expect(await seenBy(first)).toEqual(['Priya', 'A member'])
    expect(await seenBy(priya)).toEqual(['Priya', 'Expert 1'])
    expect((await world.as(first).queries.workspaces.needsMe({})).map(({ kind }) => kind)).not.toContain('agree-year')
    await acts(priya).signAnnualReview({ reviewId })
  })

  test('with five answers counts are told in steps of five, words without a name, and no side of the table apart', async () => {
    const { priya, people, reviewId, answer } = await table()
    for (const [at, who] of people.entries()) await answer(who, '0', at === 0 ? 'The long letters' : '')
    await answer(priya, '2')
    world.later(15 * day)
    await acts(priya).gatherAnnualReview({ reviewId })
    const results = (await asks(people[0] ?? priya).annualReviewPage({ reviewId })).results
    expect(results?.[0]?.counts).toEqual([
      { choice: 'Yes', atLeast: 5, sides: null },
      { choice: 'Partly', atLeast: 0, sides: null },
      { choice: 'No', atLeast: 0, sides: null },
    ])
    expect(results?.[1]?.said.map(({ words }) => words)).toEqual(['The long letters'])
    const rows = await world.database.read(async (db) => db.select().from(annualWords))
    // The mark of an answer holds no time: nobody can lay it beside the moment at which somebody answered.
    expect(rows.map(({ id }) => /^[0-9a-f]{64}$/.test(id))).toEqual([true])
    const wordsId = rows[0]?.id
    await expect(acts(people[0] ?? priya).leaveOutWords({ wordsId, what: 'leave-out' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await acts(priya).leaveOutWords({ wordsId, what: 'leave-out' })
    expect((await asks(people[0] ?? priya).annualReviewPage({ reviewId })).results?.[1]?.said).toEqual([])
    expect((await asks(priya).annualReviewPage({ reviewId })).results?.[1]?.said).toMatchObject([{ isLeftOut: true }])
    await acts(priya).leaveOutWords({ wordsId, what: 'show' })
  })

  test('words that worry us wait for whoever arranges, and whoever wrote them is told where help is', async () => {
    const { priya, people, reviewId, answer } = await table()
    const [first, ...others] = people
    if (!first) throw new Error('Nobody sits here')
    expect(await answer(first, '0', 'I want to kill myself tonight')).toEqual({ soundedHard: true })
    const [second, ...rest] = others
    if (!second) throw new Error('Nobody sits here')
    expect(await answer(second, '0', 'Meetings at five')).toEqual({ soundedHard: false })
    for (const who of rest) await answer(who, '0')
    await answer(priya, '0', 'Ring me on 07700 900123')
    world.later(15 * day)
    await acts(priya).gatherAnnualReview({ reviewId })
    const read = async (who: Actor) => (await asks(who).annualReviewPage({ reviewId })).results?.[1]?.said ?? []
    expect((await read(second)).map(({ words }) => words)).toEqual(['Meetings at five'])
    expect(await read(priya)).toHaveLength(3)
  })

  test('the year is gathered from what was done, and one person’s pay is never a sum', async () => {
    const { priya, people, slug, reviewId } = await table()
    const [first] = people
    if (!first) throw new Error('Nobody sits here')
    const { involvement } = world.as(first).commands
    const hours = { slug, whatFor: 'A meeting', workedOn: dayAt(world.now), hours: '2' }
    const { id: hoursId } = await involvement.enterHours({ ...hours, expenses: '5', expensesFor: 'Bus' })
    await world.as(priya).commands.involvement.decideHours({ hoursId, outcome: 'approved' })
    const { feedback, meetings } = world.as(priya).commands
    const told = { learned: '', changed: 'Somebody rings', couldNot: 'Every day: no money' }
    for (const name of ['Waiting without news', 'Not shown to anybody']) {
      const { themeId } = await feedback.nameTheme({ slug, name })
      await feedback.writeTheme({ ...told, themeId, name })
      if (name.startsWith('Waiting')) await feedback.showTheme({ themeId, confirmed: 'on', readAt: world.now })
    }
    await meetings.callMeeting({ slug, title: 'Tonight', date: dayAt(world.now), time: '23:00', minutes: '30', place: 'Here' })
    world.later(15 * day)
    await acts(priya).gatherAnnualReview({ reviewId })
    expect((await asks(first).annualReviewPage({ reviewId })).facts).toMatchObject({
      minutes: 120,
      paidPence: null,
      documents: [],
      meetings: 1,
      themes: [{ name: 'Waiting without news', changed: 'Somebody rings', couldNot: 'Every day: no money' }],
    })
  })

  test('it is signed when nobody objects, and only then published, and nobody outside reads it before', async () => {
    const { priya, wren, people, slug, reviewId } = await table(2)
    const [first, second] = people
    if (!first || !second) throw new Error('Nobody sits here')
    const ask = {
      reviewId,
      learned: 'Ask early',
      couldNot: 'A second nurse: no money',
      closesOn: dayAt(world.now + 30 * day),
    }
    await expect(acts(priya).askToSign(ask)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(acts(first).sayOnReview({ reviewId, voice: 'agree' })).rejects.toMatchObject({ kind: 'conflict' })
    world.later(15 * day)
    await acts(priya).gatherAnnualReview({ reviewId })
    await expect(acts(first).askToSign(ask)).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(priya).askToSign(ask)
    await expect(acts(wren).sayOnReview({ reviewId, voice: 'agree' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(first).sayOnReview({ reviewId, voice: 'object' })).rejects.toMatchObject({ kind: 'invalid' })
    await acts(first).sayOnReview({ reviewId, voice: 'object', reason: 'It leaves out the waiting list' })
    await acts(second).sayOnReview({ reviewId, voice: 'agree' })
    await acts(priya).sayOnReview({ reviewId, voice: 'agree' })
    await expect(acts(priya).signAnnualReview({ reviewId })).rejects.toMatchObject({ kind: 'conflict' })
    await acts(priya).askToSign({ ...ask, couldNot: 'A second nurse, and a shorter waiting list' })
    for (const who of [first, second, priya]) await acts(who).sayOnReview({ reviewId, voice: 'live-with' })
    await expect(acts(priya).publishAnnualReview({ reviewId })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(acts(first).signAnnualReview({ reviewId })).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(priya).signAnnualReview({ reviewId })
    await expect(acts(priya).publishAnnualReview({ reviewId })).rejects.toMatchObject({ kind: 'conflict' })
    const { workspaces } = world.as(priya).commands
    await workspaces.writePublicPage({ slug, whoWeAre: 'Three people', howToJoin: '' })
    await workspaces.openPublicPage({ slug })
    await expect(asks(world.visitor).publishedReview({ reviewId })).rejects.toMatchObject({ kind: 'not-found' })
    expect((await asks(world.visitor).annualReviewList({ slug })).reviews).toEqual([])
    await expect(acts(first).publishAnnualReview({ reviewId })).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(priya).publishAnnualReview({ reviewId })
    const read = await asks(world.visitor).publishedReview({ reviewId })
    expect(read).toMatchObject({ couldNot: 'A second nurse, and a shorter waiting list', results: null })
    expect(JSON.stringify(read)).not.toContain('Expert')
    await acts(priya).takeDownAnnualReview({ reviewId })
    await expect(acts(priya).takeDownAnnualReview({ reviewId })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(asks(world.visitor).publishedReview({ reviewId })).rejects.toMatchObject({ kind: 'not-found' })
  })
})
