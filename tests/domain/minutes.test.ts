import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { aTable } from '#tests/support/meetings.ts'
import { useWorld } from '#tests/support/world.ts'

const forbidden = { kind: 'forbidden' }
const missing = { kind: 'not-found' }
const conflict = { kind: 'conflict' }

describe('what came of a meeting', () => {
  const world = useWorld()
  const waiting = async (who: Actor) =>
    (await world.as(who).queries.workspaces.needsMe({})).map(({ kind, title }) => [kind, title])

  test('the note-taker writes the minutes once it has begun; others read them', async () => {
    const { rowan, heron, otter, stranger, heronSeat, acts, call, page, begin } = await aTable(world)
    const meetingId = await call({ noteTakerSeatId: heronSeat })
    const { itemId: about } = await acts(otter).addToAgenda({ meetingId, words: 'Nobody rings back' })
    const words = 'We promise an answer in three days'
    await expect(acts(heron).writeMinutes({ meetingId, words })).rejects.toMatchObject(forbidden)
    begin()
    expect(await waiting(heron)).toContainEqual(['minutes', 'January meeting'])
    expect(await waiting(rowan)).toEqual([])
    await acts(heron).writeMinutes({ meetingId, about, words })
    await acts(heron).writeMinutes({ meetingId, words: 'Six came' })
    expect(await waiting(heron)).toEqual([])
    await expect(acts(otter).writeMinutes({ meetingId, words })).rejects.toMatchObject(forbidden)
    await expect(acts(stranger).writeMinutes({ meetingId, words })).rejects.toMatchObject(missing)
    await expect(acts(rowan).writeMinutes({ meetingId, about: 'none', words })).rejects.toMatchObject(missing)
    const seen = await page(otter, meetingId)
    expect([seen.wholeMinutes, seen.agenda[0]?.said]).toEqual(['Six came', words])
  })

  test('they are approved at the next meeting, and stay as they are from then on', async () => {
    const { rowan, heron, acts, call, page, begin } = await aTable(world)
    const meetingId = await call()
    const next = await call({ title: 'February meeting', date: '2026-02-09' })
    begin()
    await expect(acts(rowan).approveMinutes({ meetingId })).rejects.toMatchObject(forbidden)
    await acts(rowan).writeMinutes({ meetingId, words: 'Six came' })
    await expect(acts(rowan).approveMinutes({ meetingId })).rejects.toMatchObject(forbidden)
    world.later(28 * day)
    await expect(acts(heron).approveMinutes({ meetingId })).rejects.toMatchObject(forbidden)
    expect((await page(rowan, next)).last).toMatchObject({ id: meetingId, isApproved: false })
    await acts(rowan).approveMinutes({ meetingId })
    expect((await page(rowan, next)).last).toMatchObject({ isApproved: true })
    await expect(acts(rowan).writeMinutes({ meetingId, words: 'Seven came' })).rejects.toMatchObject(forbidden)
    await expect(acts(rowan).approveMinutes({ meetingId })).rejects.toMatchObject(forbidden)
    expect((await world.as(heron).queries.meetings.meetingPack({ meetingId: next })).last).toMatchObject({
      whole: 'Six came',
      isApproved: true,
    })
  })

  test('decisions are written down, and struck out when they are wrong', async () => {
    const { rowan, heron, acts, call, page, begin } = await aTable(world)
    const meetingId = await call()
    begin()
    const { decisionId } = await acts(rowan).writeDecision({ meetingId, words: 'We try it until spring' })
    await expect(acts(heron).writeDecision({ meetingId, words: 'We do not' })).rejects.toMatchObject(forbidden)
    expect((await page(heron, meetingId)).decisions).toMatchObject([{ words: 'We try it until spring' }])
    await expect(acts(heron).withdrawDecision({ decisionId })).rejects.toMatchObject(forbidden)
    await acts(rowan).withdrawDecision({ decisionId })
    await expect(acts(rowan).withdrawDecision({ decisionId })).rejects.toMatchObject(missing)
    expect((await page(heron, meetingId)).decisions).toEqual([])
  })

  test('an action follows into the next meeting until it is done, and waits for whoever took it on', async () => {
    const { rowan, heron, otter, slug, heronSeat, acts, call, page, begin } = await aTable(world)
    const meetingId = await call()
    const next = await call({ title: 'February meeting', date: '2026-02-09' })
    begin()
    const wish = { meetingId, words: 'Ask two people', ownerSeatId: heronSeat, dueOn: '2026-01-30' }
    await expect(acts(heron).giveAction(wish)).rejects.toMatchObject(forbidden)
    for (const wrong of [{ ownerSeatId: 'nobody' }, { dueOn: '2026-01-01' }, { words: '' }])
      await expect(acts(rowan).giveAction({ ...wish, ...wrong })).rejects.toMatchObject({ kind: 'invalid' })
    const { actionId } = await acts(rowan).giveAction(wish)
    expect((await page(otter, next)).openActions).toMatchObject([{ words: 'Ask two people', owner: 'Heron' }])
    expect((await world.as(otter).queries.meetings.meetingList({ slug })).actions).toMatchObject([{ id: actionId }])
    world.later(12 * day)
    expect(await waiting(heron)).toContainEqual(['action-due', 'Ask two people'])
    await world.as(world.system).commands.notices.remindAboutMeetings({})
    world.later(4 * day)
    await world.as(world.system).commands.notices.remindAboutMeetings({})
    const { notices } = await world.as(heron).queries.notices.noticePage({})
    expect(notices.map(({ kind }) => kind)).toEqual(['action-due'])
    await expect(acts(otter).endAction({ actionId, how: 'done' })).rejects.toMatchObject(forbidden)
    await expect(acts(heron).endAction({ actionId, how: 'dropped' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(acts(heron).resumeAction({ actionId })).rejects.toMatchObject(conflict)
    await acts(heron).endAction({ actionId, how: 'done', outcome: 'Both said: ring in the evening' })
    await expect(acts(rowan).endAction({ actionId, how: 'done' })).rejects.toMatchObject(conflict)
    expect((await page(otter, next)).openActions).toEqual([])
    await acts(rowan).resumeAction({ actionId })
    expect((await page(otter, next)).openActions).toMatchObject([{ ended: null, outcome: '' }])
  })

  test('it is summed up in short sentences, with hints for whoever writes them', async () => {
    const { rowan, heron, acts, call, begin } = await aTable(world)
    const meetingId = await call()
    const words = 'We met.\nThe multidisciplinary team will facilitate the commencement of calls.'
    await expect(acts(rowan).sumUpMeeting({ meetingId, words })).rejects.toMatchObject(forbidden)
    begin()
    await expect(acts(heron).sumUpMeeting({ meetingId, words })).rejects.toMatchObject(forbidden)
    await acts(rowan).sumUpMeeting({ meetingId, words })
    const asks = (who: Actor) => world.as(who).queries.meetings.meetingSummary({ meetingId })
    expect((await asks(rowan)).findings.map(({ kind }) => kind)).toContain('jargon')
    expect(await asks(heron)).toMatchObject({ summary: words, findings: [], maySum: { allowed: false } })
  })
})

describe('what somebody said around meetings, when they go', () => {
  const world = useWorld()

  test('they take their words down, or have them erased; both only by the house', async () => {
    const { heron, otter, acts, call, page } = await aTable(world)
    const meetingId = await call()
    await acts(heron).addToAgenda({ meetingId, words: 'Nobody rings back' })
    await acts(heron).sendViews({ meetingId, words: 'I come late' })
    await acts(heron).tellAccessNeeds({ meetingId, words: 'Big type', again: 'on' })
    const { sayings } = world.as(world.system).commands
    await expect(world.as(otter).commands.sayings.takeDownSayings({ memberId: heron.id })).rejects.toMatchObject(
      forbidden,
    )
    await expect(world.as(otter).commands.sayings.eraseSayings({ memberId: heron.id })).rejects.toMatchObject(forbidden)
    const records = async (section: 'sayings' | 'access-needs') =>
      (await world.as(heron).queries.oversight.myRecords({ section })).rows.map(({ words }) => words)
    expect(await records('sayings')).toEqual(['Nobody rings back', 'I come late'])
    expect(await records('access-needs')).toEqual(['Big type'])
    expect(await sayings.takeDownSayings({ memberId: heron.id })).toEqual({ next: null })
    const seen = await page(otter, meetingId)
    expect([seen.agenda, seen.views]).toEqual([[], []])
    await sayings.eraseSayings({ memberId: heron.id })
    expect(await records('sayings')).toEqual(['', ''])
  })
})
