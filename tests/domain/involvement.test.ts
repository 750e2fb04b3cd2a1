import { describe, expect, test } from 'vitest'
import { csvLine } from '#app/csv.ts'
import { drawLots } from '#server/domain/involvement/draw-lots.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { reviewSums } from '#server/domain/review/index.ts'
import { aTable as aMeetingTable } from '#tests/support/meetings.ts'
import { quickTools } from '#tests/support/quick-tools.ts'
import { aTable } from '#tests/support/review.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

const offer = {
  kind: 'panel',
  title: 'Help us choose a nurse',
  purpose: 'Two of us sit with staff when they meet the people who applied.',
  timeAsked: 'One day, and an hour before it',
  support: 'We go through the questions with you',
  payment: 'By the hour, and your travel',
  places: 1,
  criteria: 'You have had care from this team',
  choosing: 'people',
  reach: 'group',
}
const choice = { why: 'They know the team from the inside', kindWords: 'Thank you. There was one place only' }

describe('taking part in a service', () => {
  const world = useWorld()
  const acts = (who: Actor) => world.as(who).commands.involvement
  const asks = (who: Actor) => world.as(who).queries.involvement
  const dayAt = (at: number) => new Date(at).toISOString().slice(0, 10)

  async function table() {
    const [priya, rowan, heron, otter, linnet, wren, ada] = [
      await world.given.member('Priya', { roles: ['staff'] }),
      await world.given.member('Rowan'),
      await world.given.member('Heron'),
      await world.given.member('Otter'),
      await world.given.member('Linnet'),
      await world.given.member('Wren'),
      await world.given.member('Ada'),
    ]
    const workspace = await aWorkspace(world, [
      [priya, 'staff'],
      [rowan, 'chair'],
      [heron, 'expert'],
      [otter, 'expert'],
      [linnet, 'supporter'],
      [wren, 'observer'],
    ])
    const [, rowanSeat = '', , otterSeat = '', linnetSeat = ''] = workspace.seatIds
    return {
      seatOf: { rowan: rowanSeat },
      priya,
      rowan,
      heron,
      otter,
      linnet,
      wren,
      ada,
      slug: workspace.slug,
      otterSeat,
      linnetSeat,
    }
  }

  async function offered(wish: object = {}) {
    const all = await table()
    const closesOn = dayAt(world.now + 7 * day)
    const { id } = await acts(all.priya).offerOpportunity({ ...offer, slug: all.slug, closesOn, ...wish })
    return { ...all, opportunityId: id }
  }

  describe('by saying that one would like to', () => {
    test('only those who choose read the words, and whoever said them may take them back', async () => {
      const { priya, heron, otter, wren, ada, opportunityId, slug } = await offered()
      const words = 'I have sat on two panels'
      const { interestId } = await acts(heron).sayInterested({ opportunityId, words, supportNeeded: 'Large print' })
      await expect(acts(heron).sayInterested({ opportunityId, words })).rejects.toMatchObject({ kind: 'conflict' })
      await expect(acts(wren).sayInterested({ opportunityId, words })).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(acts(ada).sayInterested({ opportunityId, words })).rejects.toMatchObject({ kind: 'not-found' })
      expect((await asks(priya).opportunityPage({ opportunityId })).choosing?.interested).toMatchObject([
        { name: 'Heron', words, supportNeeded: 'Large print' },
      ])
      expect(JSON.stringify(await asks(otter).opportunityPage({ opportunityId }))).not.toContain(words)
      expect((await asks(heron).opportunityList({ slug })).offers).toMatchObject([{ isMine: true, state: 'open' }])
      await expect(acts(otter).takeBackInterest({ interestId })).rejects.toMatchObject({ kind: 'not-found' })
      await acts(heron).takeBackInterest({ interestId })
      expect((await asks(priya).opportunityPage({ opportunityId })).choosing?.interested).toEqual([])
      await acts(heron).sayInterested({ opportunityId, words: 'Now with other words' })
    })

    test('what support somebody needs is kept with their consent alone; their wish needs none', async () => {
      const { priya, opportunityId } = await offered({ reach: 'everybody' })
      const quiet = await world.given.member('Quiet', { consented: false })
      const wish = { opportunityId, words: 'I would like to help' }
      await expect(acts(quiet).sayInterested({ ...wish, supportNeeded: 'Large print' })).rejects.toMatchObject({
        kind: 'invalid',
        fields: { supportNeeded: expect.any(Array) },
      })
      await acts(quiet).sayInterested(wish)
      expect((await asks(priya).opportunityPage({ opportunityId })).choosing?.interested).toHaveLength(1)
    })

    test('whoever has left the group takes their words back all the same', async () => {
      const { priya, heron, opportunityId, slug } = await offered()
      const { interestId } = await acts(heron).sayInterested({ opportunityId, words: 'I have sat on two panels' })
      await world.as(heron).commands.workspaces.leaveWorkspace({ slug })
      await acts(heron).takeBackInterest({ interestId })
      expect((await asks(priya).opportunityPage({ opportunityId })).choosing?.interested).toEqual([])
    })

    test('what is open to everybody is found by everybody, and a private group tells its name and nothing else', async () => {
      const { ada, opportunityId, slug } = await offered({ reach: 'everybody' })
      expect(await asks(world.visitor).openOpportunities({})).toMatchObject([{ id: opportunityId }])
      expect((await asks(ada).opportunityPage({ opportunityId })).choosing).toBeNull()
      await acts(ada).sayInterested({ opportunityId, words: 'I had care from this team' })
      await expect(asks(ada).opportunityList({ slug })).rejects.toMatchObject({ kind: 'not-found' })
      const unsure = await world.given.member('Unsure', { verified: false })
      await expect(acts(unsure).sayInterested({ opportunityId, words: 'Me too' })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      world.later(8 * day)
      expect(await asks(world.visitor).openOpportunities({})).toEqual([])
    })

    test('a supporter writes down the wish of whoever they speak for, and of nobody else', async () => {
      const { priya, otter, linnet, opportunityId, otterSeat, linnetSeat } = await offered()
      const wish = { opportunityId, words: 'I would like to', forSeatId: otterSeat }
      await expect(acts(linnet).sayInterested(wish)).rejects.toMatchObject({ kind: 'forbidden' })
      await world.as(otter).commands.workspaces.agreeToSupport({ seatId: otterSeat, supporterSeatId: linnetSeat })
      await acts(linnet).sayInterested(wish)
      expect((await asks(priya).opportunityPage({ opportunityId })).choosing?.interested).toMatchObject([
        { name: 'Otter', isWrittenFor: true },
      ])
    })
  })

  describe('and being chosen fairly', () => {
    test('by the criteria that were told before, by somebody who is not interested, after the day', async () => {
      const { priya, rowan, heron, otter, opportunityId } = await offered()
      const one = await acts(heron).sayInterested({ opportunityId, words: 'I have done it' })
      const two = await acts(otter).sayInterested({ opportunityId, words: 'I would love to' })
      await acts(rowan).sayInterested({ opportunityId, words: 'I would too' })
      const choose = { opportunityId, interestIds: [one.interestId], ...choice }
      await expect(acts(priya).choosePeople(choose)).rejects.toMatchObject({ kind: 'conflict' })
      world.later(8 * day)
      await expect(acts(heron).choosePeople(choose)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(acts(rowan).choosePeople(choose)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(
        acts(priya).choosePeople({ ...choose, interestIds: [one.interestId, two.interestId] }),
      ).rejects.toMatchObject({ kind: 'invalid' })
      await expect(acts(priya).choosePeople({ ...choose, kindWords: '' })).rejects.toMatchObject({ kind: 'invalid' })
      expect((await world.as(priya).queries.workspaces.needsMe({})).map(({ kind }) => kind)).toContain('choose-people')
      await acts(priya).choosePeople(choose)
      await expect(acts(priya).choosePeople(choose)).rejects.toMatchObject({ kind: 'conflict' })
      expect((await asks(heron).opportunityPage({ opportunityId })).mine?.outcome).toBe('chosen')
      expect((await asks(otter).opportunityPage({ opportunityId })).mine).toMatchObject({
        outcome: 'not-this-time',
        reason: choice.kindWords,
      })
      expect((await asks(priya).opportunityPage({ opportunityId })).choosing).toMatchObject({
        chosenBy: 'Priya',
        chosenWhy: choice.why,
      })
      await world.as(world.system).commands.notices.tellAboutInvolvement({ what: 'wish', id: opportunityId })
      const told = await world.as(otter).queries.notices.noticePage({})
      expect(told.notices.map(({ kind }) => kind)).toEqual(['involvement-answered'])
      await acts(priya).tellWhatChanged({ opportunityId, changed: 'The nurse was asked what we would ask' })
      expect((await asks(heron).myInvolvement({})).wishes).toMatchObject([
        { outcome: 'chosen', changed: 'The nurse was asked what we would ask' },
      ])
    })

    test('nobody chooses between people when they wrote down what one of them said: somebody else does', async () => {
      const { priya, rowan, otter, opportunityId, otterSeat, seatOf } = await offered()
      await world.as(otter).commands.workspaces.agreeToSupport({ seatId: otterSeat, supporterSeatId: seatOf.rowan })
      const words = 'I know the team'
      const { interestId } = await acts(rowan).sayInterested({ opportunityId, words, forSeatId: otterSeat })
      world.later(8 * day)
      const choose = (who: Actor) => acts(who).choosePeople({ ...choice, opportunityId, interestIds: interestId })
      await expect(choose(rowan)).rejects.toMatchObject({ kind: 'forbidden' })
      expect(await choose(priya)).toEqual({ chosen: 1 })
    })

    test('by a lot among those who fit, which anybody can draw again', async () => {
      const { priya, heron, otter, linnet, opportunityId } = await offered({ choosing: 'lot' })
      const lots = [
        await acts(heron).sayInterested({ opportunityId, words: 'I fit' }),
        await acts(otter).sayInterested({ opportunityId, words: 'I fit too' }),
      ].map(({ interestId }) => interestId)
      await acts(linnet).sayInterested({ opportunityId, words: 'I know nobody there' })
      world.later(8 * day)
      expect(await acts(priya).choosePeople({ opportunityId, interestIds: lots, ...choice })).toEqual({ chosen: 1 })
      const { choosing } = await asks(priya).opportunityPage({ opportunityId })
      const again = drawLots(choosing?.draw?.seed ?? '', [...lots].reverse(), quickTools.hashSecret)
      expect(again.order).toEqual(choosing?.draw?.order.map(({ lot }) => lot))
      expect(choosing?.interested.filter(({ outcome }) => outcome === 'chosen').map(({ id }) => id)).toEqual([
        again.order[0],
      ])
    })

    test('an offer is taken back with a reason that everybody who asked reads', async () => {
      const { priya, heron, opportunityId } = await offered()
      await acts(heron).sayInterested({ opportunityId, words: 'I would like to' })
      const back = { opportunityId, reason: 'The post was not funded' }
      await expect(acts(heron).withdrawOpportunity(back)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(acts(priya).tellWhatChanged({ opportunityId, changed: 'Nothing' })).rejects.toMatchObject({
        kind: 'conflict',
      })
      await acts(priya).withdrawOpportunity(back)
      await expect(acts(priya).withdrawOpportunity(back)).rejects.toMatchObject({ kind: 'conflict' })
      expect((await asks(heron).opportunityPage({ opportunityId })).mine?.reason).toBe(back.reason)
    })
  })

  describe('and being paid for it', () => {
    const today = () => dayAt(world.now)

    test('an hour is paid at the rate of its day, and nobody decides on their own', async () => {
      const { priya, rowan, heron, wren, slug } = await table()
      const hours = { slug, whatFor: 'Steering group', workedOn: today(), hours: '1.5' }
      await expect(acts(heron).setRate({ slug, anHour: '20', holdsFrom: today() })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      await acts(priya).setRate({ slug, anHour: '12.50', holdsFrom: '2020-01-01' })
      await acts(priya).setRate({ slug, anHour: '£99', holdsFrom: dayAt(world.now + 30 * day) })
      await expect(acts(wren).enterHours(hours)).rejects.toMatchObject({ kind: 'forbidden' })
      const { id: hoursId } = await acts(heron).enterHours({ ...hours, expenses: '4.8', expensesFor: 'Bus' })
      expect((await asks(heron).hoursPage({ slug })).mine).toMatchObject([
        { payPence: 1875, expensesPence: 480, state: 'waiting' },
      ])
      expect((await asks(heron).hoursPage({ slug })).ledger).toBeNull()
      await expect(acts(heron).decideHours({ hoursId, outcome: 'approved' })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      await expect(acts(priya).markPaid({ hoursId, paidOn: today() })).rejects.toMatchObject({ kind: 'conflict' })
      await expect(acts(priya).decideHours({ hoursId, outcome: 'refused' })).rejects.toMatchObject({ kind: 'invalid' })
      await acts(priya).decideHours({ hoursId, outcome: 'approved' })
      await expect(acts(priya).decideHours({ hoursId, outcome: 'approved' })).rejects.toMatchObject({
        kind: 'conflict',
      })
      world.later(10 * day)
      expect((await asks(priya).hoursPage({ slug })).ledger?.others).toMatchObject([{ name: 'Heron', days: 10 }])
      const waits = async () => (await world.as(priya).queries.workspaces.needsMe({})).map(({ kind }) => kind)
      expect(await waits()).toContain('pay-hours')
      const owed = (await asks(priya).hoursPage({ slug })).ledger?.standing
      expect(owed).toMatchObject({ waiting: 0, daysToPay: null })
      expect(owed?.owedPence).toBeGreaterThan(0)
      await acts(priya).markPaid({ hoursId, paidOn: today() })
      expect(await waits()).not.toContain('pay-hours')
      expect((await asks(priya).hoursPage({ slug })).ledger?.standing).toMatchObject({ owedPence: 0, daysToPay: 10 })
      expect((await asks(heron).myInvolvement({})).paidPence).toBe(2355)
      const own = await acts(rowan).enterHours({ ...hours, workedOn: today() })
      await expect(acts(rowan).decideHours({ hoursId: own.id, outcome: 'approved' })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      await world.as(world.system).commands.notices.tellAboutInvolvement({ what: 'hours', id: hoursId })
      expect((await world.as(heron).queries.notices.noticePage({})).notices).toHaveLength(1)
    })

    test('a decision or a payment that was a mistake is taken back, and whoever gave the time hears of the next one', async () => {
      const { priya, heron, slug } = await table()
      await acts(priya).setRate({ slug, anHour: '12', holdsFrom: '2020-01-01' })
      const wish = { slug, whatFor: 'Steering group', workedOn: today(), hours: '1' }
      const { id: hoursId } = await acts(heron).enterHours(wish)
      const tell = () => world.as(world.system).commands.notices.tellAboutInvolvement({ what: 'hours', id: hoursId })
      const told = async () => (await world.as(heron).queries.notices.noticePage({})).notices.length
      await expect(acts(priya).reopenHours({ hoursId, undo: 'decision' })).rejects.toMatchObject({ kind: 'conflict' })
      await acts(priya).decideHours({ hoursId, outcome: 'refused', reason: 'The wrong line' })
      await tell()
      await expect(acts(heron).reopenHours({ hoursId, undo: 'decision' })).rejects.toMatchObject({ kind: 'forbidden' })
      await acts(priya).reopenHours({ hoursId, undo: 'decision' })
      expect((await asks(heron).hoursPage({ slug })).mine).toMatchObject([{ state: 'waiting', reason: '' }])
      world.later(1000)
      await acts(priya).decideHours({ hoursId, outcome: 'approved' })
      await tell()
      await acts(priya).markPaid({ hoursId, paidOn: today() })
      await tell()
      await tell()
      expect(await told()).toBe(3)
      await expect(acts(priya).reopenHours({ hoursId })).rejects.toMatchObject({ kind: 'invalid' })
      await expect(acts(priya).reopenHours({ hoursId, undo: 'decision' })).rejects.toMatchObject({ kind: 'conflict' })
      await acts(priya).reopenHours({ hoursId, undo: 'payment' })
      // Pressed twice: what was approved stays approved.
      await expect(acts(priya).reopenHours({ hoursId, undo: 'payment' })).rejects.toMatchObject({ kind: 'conflict' })
      expect((await asks(heron).hoursPage({ slug })).mine).toMatchObject([{ state: 'approved', paidOn: null }])
    })

    test('whoever wrote hours down for somebody decides on them from no later seat either', async () => {
      const { priya, otter, linnet, slug, otterSeat, linnetSeat } = await table()
      await world.as(otter).commands.workspaces.agreeToSupport({ seatId: otterSeat, supporterSeatId: linnetSeat })
      const hours = { slug, whatFor: 'Steering group', workedOn: today(), hours: '2', forSeatId: otterSeat }
      const { id: hoursId } = await acts(linnet).enterHours(hours)
      await world.as(linnet).commands.workspaces.leaveWorkspace({ slug })
      const invited = await world.as(priya).commands.workspaces.inviteToWorkspace({ slug, kind: 'staff' })
      await world.as(linnet).commands.workspaces.acceptInvitation(invited)
      await expect(acts(linnet).decideHours({ hoursId, outcome: 'approved' })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      expect((await asks(linnet).hoursPage({ slug })).ledger?.others).toMatchObject([{ mayDecide: false }])
      await acts(priya).decideHours({ hoursId, outcome: 'approved' })
    })

    test('an hour belongs to a meeting they were at, which brings its day and its length, once', async () => {
      const { rowan, heron, otter, linnet, watcher, otterSeat, slug, call, begin } = await aMeetingTable(world)
      const meetingId = await call()
      const called = await call({ date: '2026-01-13', title: 'Called off' })
      const partOf = `meeting.${meetingId}`
      const hours = { slug, partOf, workedOn: dayAt(world.now) }
      await expect(acts(heron).enterHours(hours)).rejects.toMatchObject({ kind: 'invalid' })
      const meetings = (who: Actor) => world.as(who).commands.meetings
      await meetings(otter).answerMeeting({ meetingId, answer: 'not-coming' })
      await meetings(rowan).callOffMeeting({ meetingId: called, why: 'Snow' })
      begin()
      expect((await asks(heron).hoursPage({ slug })).meetings).toMatchObject([{ id: meetingId, isWritten: false }])
      expect((await asks(linnet).hoursPage({ slug })).meetings).toMatchObject([{ id: meetingId }])
      expect((await asks(otter).hoursPage({ slug })).meetings).toEqual([])
      await acts(heron).enterHours({ ...hours, workedOn: dayAt(world.now + 9 * day) })
      const { mine } = await asks(heron).hoursPage({ slug })
      expect(mine).toMatchObject([{ whatFor: 'January meeting', workedOn: '2026-01-12', minutes: 90, meetingId }])
      expect((await asks(heron).hoursPage({ slug })).meetings).toMatchObject([{ isWritten: true }])
      await expect(acts(heron).enterHours(hours)).rejects.toMatchObject({ kind: 'conflict' })
      await acts(heron).enterHours({ ...hours, hours: '0', expenses: '4', expensesFor: 'Bus' })
      await expect(acts(heron).enterHours({ ...hours, partOf: `meeting.${called}` })).rejects.toMatchObject({
        kind: 'invalid',
      })
      await expect(acts(linnet).enterHours({ ...hours, forSeatId: otterSeat })).rejects.toMatchObject({
        kind: 'invalid',
      })
      await expect(acts(watcher).enterHours(hours)).rejects.toMatchObject({ kind: 'forbidden' })
      await acts(heron).takeBackHours({ hoursId: mine[0]?.id ?? '' })
      await acts(heron).enterHours({ ...hours, hours: '1' })
      expect((await asks(heron).hoursPage({ slug })).mine[0]).toMatchObject({ minutes: 60 })
    })

    test('whoever declines the pay is still paid what they spent, and a day that is to come has no hours', async () => {
      const { priya, heron, slug } = await table()
      await acts(priya).setRate({ slug, anHour: '10', holdsFrom: '2020-01-01' })
      const hours = { slug, whatFor: 'Teaching', workedOn: today(), hours: '2' }
      const { id } = await acts(heron).enterHours({ ...hours, declines: 'on', expenses: '3', expensesFor: 'Parking' })
      expect((await asks(heron).hoursPage({ slug })).mine).toMatchObject([
        { pay: 'declined', payPence: 0, expensesPence: 300 },
      ])
      await acts(heron).takeBackHours({ hoursId: id })
      await expect(acts(heron).takeBackHours({ hoursId: id })).rejects.toMatchObject({ kind: 'not-found' })
      for (const wrong of [
        { workedOn: dayAt(world.now + 2 * day) },
        { hours: '25' },
        { hours: '', expenses: '' },
        { hours: 'two' },
        { expenses: '3', expensesFor: '' },
        { whatFor: '' },
      ])
        await expect(acts(heron).enterHours({ ...hours, ...wrong })).rejects.toMatchObject({ kind: 'invalid' })
    })

    test('finance gets what was approved and nothing else, and no cell of it is a formula', async () => {
      const { priya, heron, slug } = await table()
      await acts(priya).setRate({ slug, anHour: '10', holdsFrom: '2020-01-01' })
      const hours = { slug, workedOn: today(), hours: '1' }
      const yes = await acts(heron).enterHours({ ...hours, whatFor: '=HYPERLINK("https://bad.example")' })
      const no = await acts(heron).enterHours({ ...hours, whatFor: 'Not this one' })
      await acts(heron).enterHours({ ...hours, whatFor: 'Waiting still' })
      await acts(priya).decideHours({ hoursId: yes.id, outcome: 'approved' })
      await acts(priya).decideHours({ hoursId: no.id, outcome: 'refused', reason: 'Paid by the hospital already' })
      await expect(asks(heron).hoursForFinance({ slug })).rejects.toMatchObject({ kind: 'forbidden' })
      const { rows } = await asks(priya).hoursForFinance({ slug, from: today(), until: today() })
      expect(rows).toHaveLength(1)
      expect(csvLine([rows[0]?.whatFor ?? ''])).toBe('"\'=HYPERLINK(""https://bad.example"")"\r\n')
      expect((await asks(priya).hoursForFinance({ slug, until: '2020-01-01' })).rows).toEqual([])
    })
  })

  test('a member’s own record tells which of their words were taken up, and nobody else reads it', async () => {
    const { people, comment, review, workspace } = await aTable(world)
    const { id } = await comment(people.heron)
    await review(people.priya).answerComment({ commentId: id, outcome: 'accepted', reason: 'You are right.' })
    expect((await asks(people.heron).myInvolvement({})).takenUp).toMatchObject([{ times: 1 }])
    expect((await asks(people.wren).myInvolvement({})).takenUp).toEqual([])
    await expect(asks(world.visitor).myInvolvement({})).rejects.toMatchObject({ kind: 'forbidden' })
    const between = { since: world.now - day, before: world.now + day }
    const sums = await world.database.read((db) => reviewSums(db, workspace.id, between))
    expect(sums).toEqual({ documents: [], comments: { accepted: 1, inPart: 0, notThisTime: 0 } })
  })

  test('whoever is erased leaves the amounts that must be kept, and no words', async () => {
    const { priya, heron, slug } = await table()
    await acts(heron).enterHours({ slug, whatFor: 'My own story', workedOn: dayAt(world.now), hours: '1' })
    await world.as(heron).commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
    const { ledger } = await asks(priya).hoursPage({ slug })
    expect(ledger?.others).toMatchObject([{ minutes: 60, whatFor: '' }])
  })
})
