import { describe, expect, test } from 'vitest'
import { meetingCalendarOf } from '#app/calendar.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { aTable, inAWeek } from '#tests/support/meetings.ts'
import { useWorld } from '#tests/support/world.ts'

const forbidden = { kind: 'forbidden' }
const missing = { kind: 'not-found' }
const invalid = { kind: 'invalid' }

describe('when a group meets', () => {
  const world = useWorld()
  const told = async (who: Actor) =>
    (await world.as(who).queries.notices.noticePage({})).notices.map(({ kind }) => kind)
  const house = () => world.as(world.system).commands

  test('the chair calls it, everybody with a seat is told; nobody else calls one or learns of it', async () => {
    const { rowan, heron, watcher, stranger, slug, acts, call, page } = await aTable(world)
    const meetingId = await call()
    expect((await page(watcher, meetingId)).meeting).toMatchObject({ title: 'January meeting', calledOffAt: null })
    const wish = { slug, title: 'Ours', place: 'Here', ...inAWeek }
    await expect(acts(heron).callMeeting(wish)).rejects.toMatchObject(forbidden)
    await expect(acts(stranger).callMeeting(wish)).rejects.toMatchObject(missing)
    await expect(page(stranger, meetingId)).rejects.toMatchObject(missing)
    for (const asked of ['meetingPack', 'meetingCalendar', 'meetingAddress', 'meetingSummary'] as const)
      await expect(world.as(stranger).queries.meetings[asked]({ meetingId })).rejects.toMatchObject(missing)
    await expect(world.as(stranger).queries.meetings.meetingList({ slug })).rejects.toMatchObject(missing)
    await house().notices.tellAboutMeeting({ meetingId, what: 'called', byId: rowan.id })
    expect([await told(heron), await told(rowan), await told(stranger)]).toEqual([['meeting-called'], [], []])
    for (const wrong of [{ date: '2026-01-02' }, { place: '' }, { link: 'javascript:alert(1)' }])
      await expect(acts(rowan).callMeeting({ ...wish, ...wrong })).rejects.toMatchObject(invalid)
  })

  test('it is moved and called off, and calendars take each change', async () => {
    const { rowan, heron, acts, call, page } = await aTable(world)
    const meetingId = await call()
    const file = async () =>
      meetingCalendarOf(await world.as(heron).queries.meetings.meetingCalendar({ meetingId }), {
        isFullName: false,
        origin: 'https://waymark.example',
        now: world.now,
      })
    expect(await file()).toContain('SEQUENCE:0')
    const wish = { meetingId, title: 'January meeting', place: 'The garden room', ...inAWeek }
    await expect(acts(heron).changeMeeting(wish)).rejects.toMatchObject(forbidden)
    await acts(rowan).changeMeeting({ ...wish, time: '15:00' })
    const moved = await file()
    for (const line of ['SEQUENCE:1', 'T150000', 'METHOD:PUBLISH', 'SUMMARY:Waymark meeting', `UID:${meetingId}@`])
      expect(moved).toContain(line)
    // Neither where it is nor what the group is called, not in the address either.
    expect(moved).not.toMatch(/garden|heads-/)
    await expect(acts(heron).callOffMeeting({ meetingId, why: 'Snow' })).rejects.toMatchObject(forbidden)
    await acts(rowan).callOffMeeting({ meetingId, why: 'Snow' })
    expect(await file()).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:2[\s\S]*STATUS:CANCELLED/)
    await house().notices.tellAboutMeeting({ meetingId, what: 'called-off', byId: rowan.id })
    expect(await told(heron)).toEqual(['meeting-changed'])
    expect((await page(heron, meetingId)).mayPrepare.allowed).toBe(false)
    await expect(acts(heron).addToAgenda({ meetingId, words: 'Still' })).rejects.toMatchObject(forbidden)
    await expect(acts(rowan).callOffMeeting({ meetingId, why: 'Again' })).rejects.toMatchObject(forbidden)
  })

  test('anybody with a seat adds to the agenda; the chair orders it, and whoever added something takes it off', async () => {
    const { rowan, heron, watcher, stranger, acts, call, page } = await aTable(world)
    const meetingId = await call()
    const { itemId: first } = await acts(heron).addToAgenda({ meetingId, words: 'Nobody rings back', minutes: '20' })
    const { itemId: second } = await acts(watcher).addToAgenda({ meetingId, words: 'The loud waiting room' })
    await expect(acts(stranger).addToAgenda({ meetingId, words: 'Let me in' })).rejects.toMatchObject(missing)
    await expect(acts(heron).moveAgendaItem({ itemId: second, to: 'up' })).rejects.toMatchObject(forbidden)
    await acts(rowan).moveAgendaItem({ itemId: second, to: 'up' })
    await expect(acts(heron).timeAgendaItem({ itemId: first, minutes: '5' })).rejects.toMatchObject(forbidden)
    await acts(rowan).timeAgendaItem({ itemId: first, minutes: '5' })
    const agenda = async () => (await page(heron, meetingId)).agenda.map(({ body, minutes }) => [body, minutes])
    expect(await agenda()).toEqual([
      ['The loud waiting room', 10],
      ['Nobody rings back', 5],
    ])
    await expect(acts(heron).dropAgendaItem({ itemId: second })).rejects.toMatchObject(forbidden)
    await acts(heron).dropAgendaItem({ itemId: first })
    await acts(rowan).dropAgendaItem({ itemId: second })
    expect(await agenda()).toEqual([])
  })

  test('words that frighten are looked at, can be reported, taken from view and put back', async () => {
    const { heron, otter, linnet, otterSeat, acts, call, page } = await aTable(world)
    const sam = await world.given.member('Sam', { roles: ['moderator'] })
    const meetingId = await call()
    const { sayingId, supportId } = await acts(heron).sendViews({ meetingId, words: 'I want to end my life tonight' })
    expect(supportId).not.toBeNull()
    const views = async (who: Actor) => (await page(who, meetingId)).views.map(({ id }) => id)
    expect(await views(otter)).toEqual([sayingId])
    await world.as(otter).commands.safety.reportThing({ kind: 'saying', id: sayingId, reason: 'unkind', words: '' })
    const subject = { kind: 'saying', id: sayingId } as const
    expect((await world.as(sam).queries.safety.thingToReport(subject)).place).toContain('Views for a meeting')
    const face = await world.database.read((db) => world.deps().subjects.saying.visibleTo(db, sam, sayingId))
    expect(face).toMatchObject({ withheld: null, author: 'Heron' })
    expect(await world.database.read((db) => world.deps().subjects.saying.around(db, sayingId))).toHaveLength(1)
    await world.act(sam, (ctx) => ctx.subjects.saying.withhold(ctx, sayingId, 'hidden'))
    expect([await views(otter), await views(heron)]).toEqual([[], [sayingId]])
    await world.act(sam, (ctx) => ctx.subjects.saying.restore(ctx, sayingId, null))
    await expect(world.as(otter).commands.sayings.withdrawSaying({ sayingId })).rejects.toMatchObject(forbidden)
    await world.as(heron).commands.sayings.withdrawSaying({ sayingId })
    expect(await views(otter)).toEqual([])
    await expect(world.as(heron).commands.sayings.withdrawSaying({ sayingId })).rejects.toMatchObject(missing)
    // Written down for Otter: the offer is Otter's, and Linnet is not led to it.
    const forOtter = { meetingId, words: 'I want to end my life tonight', forSeatId: otterSeat }
    expect(await acts(linnet).sendViews(forOtter)).toMatchObject({ supportId: null })
  })

  test('people say whether they come; a supporter writes down what a member says, and nobody does so unasked', async () => {
    const { heron, linnet, otterSeat, heronSeat, acts, call, page } = await aTable(world)
    const meetingId = await call()
    await acts(heron).answerMeeting({ meetingId, answer: 'coming' })
    await acts(heron).answerMeeting({ meetingId, answer: 'not-coming' })
    await acts(linnet).answerMeeting({ meetingId, answer: 'coming', forSeatId: otterSeat })
    await acts(linnet).sendViews({ meetingId, words: 'I come late', forSeatId: otterSeat })
    await expect(
      acts(linnet).answerMeeting({ meetingId, answer: 'coming', forSeatId: heronSeat }),
    ).rejects.toMatchObject(forbidden)
    const { comers, views } = await page(heron, meetingId)
    expect(comers.people.map(({ name, answer }) => [name, answer])).toEqual([
      ['Heron', 'not-coming'],
      ['Otter', 'coming'],
    ])
    expect(views).toMatchObject([{ name: 'Otter', enteredBy: 'Linnet', body: 'I come late', isMine: false }])
    const { views: printed } = await world.as(heron).queries.meetings.meetingPack({ meetingId })
    expect(printed).toMatchObject([{ name: 'Otter', enteredBy: 'Linnet', body: 'I come late' }])
  })

  test('whoever wrote views down takes them back only while they speak for that member', async () => {
    const { otter, linnet, otterSeat, linnetSeat, acts, call } = await aTable(world)
    const meetingId = await call()
    const { sayingId } = await acts(linnet).sendViews({ meetingId, words: 'I come late', forSeatId: otterSeat })
    const pair = { seatId: otterSeat, supporterSeatId: linnetSeat }
    await world.as(otter).commands.workspaces.endSupport(pair)
    await expect(world.as(linnet).commands.sayings.withdrawSaying({ sayingId })).rejects.toMatchObject(forbidden)
    await world.as(otter).commands.sayings.withdrawSaying({ sayingId })
  })

  test('what somebody needs is read by the chair and the staff alone, used again when they agree, and gone when they say so', async () => {
    const { priya, rowan, heron, otter, watcher, acts, call, page } = await aTable(world)
    const meetingId = await call()
    await acts(heron).tellAccessNeeds({ meetingId, words: 'Big type', again: 'on' })
    await acts(otter).tellAccessNeeds({ meetingId, words: 'A break' })
    const told = async (who: Actor, id = meetingId) => (await page(who, id)).needs.told.map(({ words }) => words)
    expect((await told(rowan)).sort()).toEqual(['A break', 'Big type'])
    expect((await told(priya)).length).toBe(2)
    expect([await told(heron), await told(watcher)]).toEqual([[], []])
    expect((await page(heron, meetingId)).needs.mine).toEqual({ words: 'Big type', again: true })
    const pack = await world.as(rowan).queries.meetings.meetingPack({ meetingId })
    expect(JSON.stringify(pack)).not.toContain('Big type')
    const later = await call({ title: 'February meeting', date: '2026-02-09' })
    expect(await told(rowan, later)).toEqual(['Big type'])
    world.later(11 * day)
    await house().meetings.sweepAccessNeeds({})
    await expect(world.as(rowan).commands.meetings.sweepAccessNeeds({})).rejects.toMatchObject(forbidden)
    expect(await told(rowan)).toEqual(['Big type'])
    await acts(heron).forgetAccessNeeds({ meetingId: later })
    expect(await told(rowan, later)).toEqual([])
    const unasked = { ...watcher, hasHealthConsent: false }
    await expect(acts(unasked).tellAccessNeeds({ meetingId: later, words: 'A break' })).rejects.toMatchObject(forbidden)
  })

  test('papers are documents of the group or texts; the pack has them, and says how long it takes', async () => {
    const { rowan, heron, stranger, acts, call } = await aTable(world)
    const meetingId = await call()
    const words = 'word '.repeat(450)
    await expect(acts(heron).addPaper({ meetingId, title: 'Counts', words })).rejects.toMatchObject(forbidden)
    await expect(acts(rowan).addPaper({ meetingId, title: 'Counts' })).rejects.toMatchObject(invalid)
    await expect(acts(rowan).addPaper({ meetingId, documentId: 'none' })).rejects.toMatchObject(missing)
    const { paperId } = await acts(rowan).addPaper({ meetingId, title: 'Counts', words })
    const waiting = async () =>
      (await world.as(heron).queries.workspaces.needsMe({})).map(({ kind, minutes }) => [kind, minutes])
    expect(await waiting()).toEqual([
      ['meeting-coming', 1],
      ['meeting-pack', 3],
    ])
    await expect(acts(stranger).markPackRead({ meetingId })).rejects.toMatchObject(missing)
    await acts(heron).markPackRead({ meetingId })
    await acts(heron).answerMeeting({ meetingId, answer: 'coming' })
    expect(await waiting()).toEqual([])
    await expect(acts(heron).removePaper({ paperId })).rejects.toMatchObject(forbidden)
    await acts(rowan).removePaper({ paperId })
    expect((await world.as(heron).queries.meetings.meetingPack({ meetingId })).papers).toEqual([])
  })

  test('two days before, people are reminded: not those who stay away', async () => {
    const { heron, otter, acts, call } = await aTable(world)
    const meetingId = await call()
    await acts(otter).answerMeeting({ meetingId, answer: 'not-coming' })
    await house().notices.remindAboutMeetings({})
    expect(await told(heron)).toEqual([])
    world.later(6 * day)
    await house().notices.remindAboutMeetings({})
    await house().notices.remindAboutMeetings({})
    expect([await told(heron), await told(otter)]).toEqual([['meeting-soon'], []])
    await expect(world.as(heron).commands.notices.remindAboutMeetings({})).rejects.toMatchObject(forbidden)
    await expect(
      world.as(heron).commands.notices.tellAboutMeeting({ meetingId, what: 'called', byId: '' }),
    ).rejects.toMatchObject(forbidden)
  })
})
