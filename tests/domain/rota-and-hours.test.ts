import { describe, expect, test } from 'vitest'
import { gapsIn, isStaffedAt, nextStaffed } from '#server/domain/escalation/index.ts'
import { atTheWall } from '#server/domain/kernel/time.ts'
import { ladderOf } from '#tests/support/escalation.ts'
import { useWorld } from '#tests/support/world.ts'

const hour = 3_600_000
const everyDay = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 8 * 60, to: 22 * 60 }))

describe('staffed hours', () => {
  const world = useWorld()
  const house = ladderOf(world)

  test('begin at eight and end at ten in the evening until a host chooses its own, on UK time', async () => {
    // Ten in the morning.
    expect(await world.as(world.visitor).queries.escalation.staffing({})).toEqual({ isStaffed: true, backAt: null })
    world.later(17 * hour)
    const night = await world.as(world.visitor).queries.escalation.staffing({})
    expect(night).toEqual({ isStaffed: false, backAt: atTheWall('2026-01-06T08:00') })
    world.later(5 * hour)
    expect((await world.as(world.visitor).queries.escalation.staffing({})).isStaffed).toBe(true)
  })

  test.each([
    ['a second before they begin', '2026-07-06T07:59', false],
    ['as they begin, in summer time', '2026-07-06T08:00', true],
    ['a minute before they end', '2026-07-06T21:59', true],
    ['as they end', '2026-07-06T22:00', false],
  ])('%s', (_when, at, isStaffed) => {
    expect(isStaffedAt(everyDay, atTheWall(at))).toBe(isStaffed)
  })

  test('are back at eight on the wall after each change of the clocks', () => {
    expect(nextStaffed(everyDay, atTheWall('2026-03-28T23:00'))).toBe(atTheWall('2026-03-29T08:00'))
    expect(nextStaffed(everyDay, atTheWall('2026-10-24T23:00'))).toBe(atTheWall('2026-10-25T08:00'))
    expect(nextStaffed([], 0)).toBeNull()
  })

  test('a coordinator changes them day by day', async () => {
    const { ada, sam } = await house.open()
    const weekdays = {
      from: ['540', '540', '540', '540', '540', 'none', 'none'],
      to: ['1020', '1020', '1020', '1020', '1440', 'none', 'none'],
    }
    await world.as(ada).commands.escalation.changeStaffedHours(weekdays)
    const { hours, mayChange } = await world.as(sam).queries.escalation.hoursAndLadder({})
    expect(hours).toHaveLength(5)
    expect(hours[0]).toEqual({ weekday: 1, from: 540, to: 1020 })
    expect(mayChange.allowed).toBe(false)
    // Monday, ten in the morning, and then Friday night.
    world.later(4 * 24 * hour + 15 * hour)
    expect(await world.as(sam).queries.escalation.staffing({})).toEqual({
      isStaffed: false,
      backAt: atTheWall('2026-01-12T09:00'),
    })
  })

  test('whoever needs somebody now reads who is on duty by name and until when', async () => {
    const { ada, sam, amina } = await house.open()
    const asked = () => world.as(amina).queries.escalation.onDuty({})
    expect(await asked()).toEqual({ people: [], readUntil: atTheWall('2026-01-05T22:00'), backAt: null })
    const shift = { memberId: sam.id, from: '2026-01-05T18:00', to: '2026-01-06T06:00' }
    await world.as(ada).commands.escalation.putOnCall(shift)
    world.later(13 * hour)
    expect(await asked()).toEqual({
      people: [{ name: 'Sam', until: atTheWall('2026-01-06T06:00') }],
      readUntil: null,
      backAt: atTheWall('2026-01-06T08:00'),
    })
    // Nobody reads the name of somebody they do not see.
    await world.as(amina).commands.safety.blockPerson({ memberId: sam.id })
    expect((await asked()).people).toEqual([])
    await expect(world.as(world.visitor).queries.escalation.onDuty({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('must end after they begin, and only coordinators choose them and the ladder', async () => {
    const { ada, sam, amina } = await house.open()
    const turned = { from: Array(7).fill('600'), to: Array(7).fill('540') }
    const { escalation } = world.as(ada).commands
    await expect(escalation.changeStaffedHours(turned)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(escalation.changeStaffedHours({ from: ['600'], to: ['700'] })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await expect(escalation.changeLadder({ minutesAStep: '0', rungs: ['moderator'] })).rejects.toMatchObject({
      fields: { minutesAStep: ['At least one minute'] },
    })
    await expect(escalation.changeLadder({ minutesAStep: '5', rungs: ['facilitator'] })).rejects.toMatchObject({
      kind: 'invalid',
    })
    const none = { from: Array(7).fill('none'), to: Array(7).fill('none') }
    await expect(world.as(sam).commands.escalation.changeStaffedHours(none)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(
      world.as(sam).commands.escalation.changeLadder({ minutesAStep: 5, rungs: ['moderator'] }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(amina).queries.escalation.hoursAndLadder({})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('the rota', () => {
  const world = useWorld()
  const house = ladderOf(world)

  test('a coordinator puts a moderator on call over night; both days show it, and they see their own', async () => {
    const { ada, sam } = await house.open()
    const shift = { memberId: sam.id, from: '2026-01-05T22:00', to: '2026-01-06T08:00' }
    await world.as(ada).commands.escalation.putOnCall(shift)
    const rota = await world.as(sam).queries.escalation.rota({})
    expect(rota.days).toHaveLength(7)
    expect(rota.days.map(({ shifts }) => shifts.length)).toEqual([1, 1, 0, 0, 0, 0, 0])
    expect(rota.days[0]?.begins).toBe(atTheWall('2026-01-05T00:00'))
    expect(rota.onCallNow).toEqual([])
    expect(rota.gaps).toEqual([
      { from: world.now, to: atTheWall('2026-01-05T22:00') },
      { from: atTheWall('2026-01-06T08:00'), to: world.now + 7 * 24 * hour },
    ])
    expect(await world.as(sam).queries.escalation.myShifts({})).toMatchObject([
      { startsAt: atTheWall('2026-01-05T22:00'), endsAt: atTheWall('2026-01-06T08:00') },
    ])
    expect(await world.as(ada).queries.escalation.myShifts({})).toEqual([])
    const other = await world.as(ada).queries.escalation.rota({ week: '2026-03-29' })
    // The week in which the clocks go forward has seven days all the same.
    expect(other.days.map(({ begins }) => begins)).toEqual(
      ['23', '24', '25', '26', '27', '28', '29'].map((day) => atTheWall(`2026-03-${day}T00:00`)),
    )
    expect((await world.as(ada).queries.escalation.rota({ week: 'nonsense' })).days).toHaveLength(7)
  })

  test('a shift to come is taken off; one that has begun ends now', async () => {
    const { ada, sam } = await house.open()
    const { escalation } = world.as(ada).commands
    const late = await escalation.putOnCall({ memberId: sam.id, from: '2026-01-07T08:00', to: '2026-01-07T20:00' })
    const begun = await escalation.putOnCall({ memberId: sam.id, from: '2026-01-05T08:00', to: '2026-01-05T20:00' })
    expect((await world.as(ada).queries.escalation.rota({})).onCallNow).toEqual(['Sam'])
    await escalation.takeOffCall(late)
    await escalation.takeOffCall(begun)
    const { days, onCallNow } = await world.as(ada).queries.escalation.rota({})
    expect(onCallNow).toEqual([])
    expect(days[0]?.shifts).toMatchObject([{ endsAt: world.now }])
    expect(days[2]?.shifts).toEqual([])
    await expect(escalation.takeOffCall(late)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(escalation.takeOffCall(begun)).rejects.toMatchObject({ kind: 'conflict' })
  })

  test.each([
    ['an end before the beginning', { from: '2026-01-06T22:00', to: '2026-01-06T08:00' }, 'to'],
    ['what is over', { from: '2026-01-01T22:00', to: '2026-01-02T08:00' }, 'to'],
    ['more than a week', { from: '2026-01-06T22:00', to: '2026-02-06T08:00' }, 'to'],
    ['no day at all', { from: '2026-02-31T22:00', to: '2026-03-99T08:00' }, 'to'],
    ['no time', { from: '', to: '2026-01-06T08:00' }, 'from'],
  ])('%s is sent back', async (_what, times, field) => {
    const { ada, sam } = await house.open()
    await expect(world.as(ada).commands.escalation.putOnCall({ memberId: sam.id, ...times })).rejects.toMatchObject({
      fields: { [field]: [expect.any(String)] },
    })
  })

  test('members cannot be on call; moderators see the rota and do not change it; members see none', async () => {
    const { ada, sam, amina } = await house.open()
    const times = { from: '2026-01-06T22:00', to: '2026-01-07T08:00' }
    await expect(world.as(ada).commands.escalation.putOnCall({ memberId: amina.id, ...times })).rejects.toMatchObject({
      fields: { memberId: ['Only moderators and duty leads can be on call'] },
    })
    await expect(world.as(sam).commands.escalation.putOnCall({ memberId: sam.id, ...times })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(world.as(sam).commands.escalation.takeOffCall({ shiftId: 'x' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect((await world.as(sam).queries.escalation.rota({})).people).toEqual([])
    await expect(world.as(amina).queries.escalation.rota({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('what overlaps leaves no gap', () => {
    const shifts = [
      { startsAt: 0, endsAt: 10 },
      { startsAt: 5, endsAt: 20 },
      { startsAt: 6, endsAt: 8 },
      { startsAt: 25, endsAt: 40 },
    ]
    expect(gapsIn(shifts, 1, 30)).toEqual([{ from: 20, to: 25 }])
    expect(gapsIn([], 1, 30)).toEqual([{ from: 1, to: 30 }])
  })
})
