import { describe, expect, test } from 'vitest'
import { day, hour, minute } from '#server/domain/kernel/time.ts'
import { coverOf } from '#server/domain/oversight/cover.ts'
import { quarterCalled, quarterOf, quartersBetween, startOfWeek } from '#server/domain/oversight/quarters.ts'
import { safetyOf } from '#tests/support/safety.ts'
import { start, useWorld } from '#tests/support/world.ts'

describe('the quarterly report', () => {
  const world = useWorld()
  const { given } = world
  const safety = safetyOf(world)
  const report = (quarter?: string) => world.as(world.visitor).queries.oversight.transparencyReport({ quarter })
  /** Monday 5 January 2026, midnight: what happened on the Tuesday before is in the figures of the first quarter. */
  const tuesday = start - 10 * hour - 3 * day

  test('counts reports, cases, actions, appeals, triage and alarms of a quarter, for everybody to read', async () => {
    const amina = await given.member('Amina')
    for (let turn = 0; turn < 8; turn++) {
      const at = { openedAt: tuesday, closedAt: tuesday + (turn + 1) * minute }
      const seen = await safety.aCase(amina, { ...at, source: 'triage', level: 'red' })
      await safety.aScreening(amina, { subjectId: seen.subjectId })
      if (turn === 0) await safety.aCorrection({ subjectId: seen.subjectId, correctedAt: tuesday })
      await safety.aReport(seen.id, { reason: turn < 6 ? 'scam' : 'unkind', reportedAt: tuesday })
      const decision = await safety.aDecision(seen.id, amina, { decidedAt: tuesday })
      await safety.anAppeal(decision, amina, { openedAt: tuesday, outcome: turn < 5 ? 'stands' : null })
      await safety.anAlarm(seen.id, { raisedAt: tuesday, acknowledgedAt: tuesday + 2 * minute })
      await safety.aCorrection({ fromLevel: 'green', toLevel: 'crisis', correctedAt: tuesday })
    }
    const { figures, quarter, isFinished } = await report()
    expect([quarter.name, isFinished]).toEqual(['2026-q1', false])
    const of = (rows: readonly { key: string; count: number | null }[], key: string) =>
      rows.find((row) => row.key === key)?.count
    expect([of(figures.reports, 'scam'), of(figures.reports, 'unkind'), of(figures.reports, 'danger')]).toEqual([
      5,
      null,
      null,
    ])
    expect(of(figures.cases, 'triage')).toBe(10)
    expect(of(figures.actions, 'hide')).toBe(10)
    expect(figures.acted.find(({ level }) => level === 'red')).toMatchObject({
      median: { minutes: 4, isAtLeast: false },
      ninetieth: null,
    })
    expect(figures.appeals).toEqual({
      stood: 5,
      changed: null,
      waiting: null,
      changedShare: { percent: 60, bound: 'at-most' },
    })
    expect(figures.triage).toMatchObject({ agreed: 5, lowered: null, missedCrises: 10 })
    expect(figures.alarms).toMatchObject({ raised: 10, median: { minutes: 2 } })
  })

  test('stops at Monday of this week while the quarter runs, and holds the whole of a finished one', async () => {
    const amina = await given.member('Amina')
    for (let turn = 0; turn < 6; turn++) await safety.aCase(amina, { source: 'report', openedAt: start })
    const cases = async (quarter: string) =>
      (await report(quarter)).figures.cases.find(({ key }) => key === 'report')?.count
    expect(await cases('2026-q1')).toBeNull()
    world.later(7 * day)
    expect(await cases('2026-q1')).toBe(5)
    world.later(90 * day)
    expect(await cases('2026-q1')).toBe(5)
    expect(await cases('2026-q2')).toBeNull()
    expect((await report('2026-q1')).isFinished).toBe(true)
  })

  test('counts what was open at the end with the time it had waited', async () => {
    const amina = await given.member('Amina')
    for (let turn = 0; turn < 5; turn++) await safety.aCase(amina, { openedAt: tuesday, level: 'amber' })
    const { figures } = await report()
    expect(figures.acted.find(({ level }) => level === 'amber')?.median).toEqual({
      minutes: 3 * 24 * 60,
      isAtLeast: true,
    })
  })

  test('knows only quarters that this host has lived through', async () => {
    for (const name of ['2025-q4', '2026-q2', '2026-q5', 'now'])
      await expect(report(name)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('says how much of the staffed time somebody was on shift', async () => {
    const sam = await given.member('Sam', { roles: ['moderator'] })
    // Thursday 1 to Sunday 4 January: four days of fourteen staffed hours. Two shifts that overlap count once.
    await safety.aShift(sam, Date.UTC(2026, 0, 1, 8), Date.UTC(2026, 0, 1, 18))
    await safety.aShift(sam, Date.UTC(2026, 0, 1, 12), Date.UTC(2026, 0, 2, 12))
    const { figures } = await report()
    expect(figures.coverPercent).toBe(Math.round((100 * 18) / 56))
  })
})

describe('what this host promises', () => {
  const world = useWorld()

  test('is told to everybody as it is set, so that the page never says more than the queue does', async () => {
    const { deadlines, hours } = await world.as(world.visitor).queries.oversight.promises({})
    expect(deadlines).toEqual({ crisis: 5, red: 15, amber: 1440, green: 1440 })
    expect(hours).toHaveLength(7)
  })
})

describe('staffed hours and shifts', () => {
  const everyDay = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 8 * 60, to: 22 * 60 }))

  test('on the day the clocks go forward eight is still eight', () => {
    const sunday = { from: Date.UTC(2026, 2, 29), until: Date.UTC(2026, 2, 29, 23) }
    const shift = { startsAt: Date.UTC(2026, 2, 29, 7), endsAt: Date.UTC(2026, 2, 29, 21) }
    expect(coverOf(everyDay, [shift], sunday)).toEqual({ covered: 14 * 60, uncovered: 0 })
  })

  test('hours through the night when the clocks go back last an hour longer', () => {
    const allDay = [{ weekday: 0, from: 0, to: 1440 }]
    const { covered, uncovered } = coverOf(allDay, [], { from: Date.UTC(2026, 9, 24), until: Date.UTC(2026, 9, 27) })
    expect([covered, uncovered]).toEqual([0, 25 * 60])
  })
})

describe('quarters', () => {
  test('begin and end at midnight on the wall', () => {
    expect(quarterCalled('2026-q3')).toEqual({
      name: '2026-q3',
      from: Date.UTC(2026, 5, 30, 23),
      until: Date.UTC(2026, 8, 30, 23),
    })
    expect(quarterOf(Date.UTC(2026, 5, 30, 23)).name).toBe('2026-q3')
    expect(quarterOf(Date.UTC(2026, 5, 30, 22, 59)).name).toBe('2026-q2')
    expect(quarterCalled('2026-q0')).toBeNull()
  })

  test('are listed newest first, eight at most', () => {
    expect(quartersBetween(start, Date.UTC(2026, 7, 1)).map(({ name }) => name)).toEqual([
      '2026-q3',
      '2026-q2',
      '2026-q1',
    ])
    expect(quartersBetween(0, start)).toHaveLength(8)
  })

  test('a week starts on Monday at midnight, in summer too', () => {
    expect(startOfWeek(start)).toBe(start - 10 * hour)
    expect(startOfWeek(Date.UTC(2026, 6, 5, 22, 59))).toBe(Date.UTC(2026, 5, 28, 23))
    // The week in which the clocks go forward.
    expect(startOfWeek(Date.UTC(2026, 2, 29, 12))).toBe(Date.UTC(2026, 2, 23))
  })
})
