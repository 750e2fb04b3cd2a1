import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minute } from '#server/domain/kernel/time.ts'
import { fewest, publicCount, publicShare, publicTimes, type Took } from '#server/domain/oversight/suppression.ts'
import type { Tally } from '#server/domain/oversight/tally.ts'
import { published } from '#server/domain/oversight/transparency.ts'

const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 400 }))
const hidden = fc.integer({ min: 0, max: fewest - 1 })
const took: fc.Arbitrary<Took> = fc.record({ milliseconds: fc.nat(10 ** 9), isOver: fc.boolean() })
const times = fc.oneof(fc.array(took, { maxLength: fewest - 1 }), fc.array(took, { maxLength: 60 }))

const tallies: fc.Arbitrary<Tally> = fc.record({
  reports: fc.record({ scam: count, danger: count, unkind: count, 'something-else': count }),
  cases: fc.record({ report: count, triage: count, held: count }),
  actions: fc.record({ hide: count, warn: count, suspend: count }),
  acted: fc.record({ crisis: times, red: times, amber: times, green: times }),
  appeals: fc.record({ stood: count, changed: count, waiting: count }),
  triage: fc.record({ agreed: count, lowered: count, missedCrises: count }),
  alarms: fc.record({ raised: count, acknowledged: times }),
  cover: fc.record({ covered: fc.nat(10_000), uncovered: fc.nat(10_000) }),
})

/** The same tally in another world: every hidden count is another one, every time of too few is another one. */
const otherwise = (tally: Tally, other: () => number, others: () => readonly Took[]): Tally => {
  const swap = (value: unknown, key: string): unknown => {
    if (key === 'cover') return value
    if (typeof value === 'number') return value < fewest ? other() : value
    if (Array.isArray(value)) return value.length < fewest ? others() : value
    return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, swap(inner, name)]))
  }
  return swap(tally, '') as Tally
}

describe('public figures give nobody away', () => {
  test('whatever the hidden counts are, the report is the same to the letter: no total, share or time tells them apart', () => {
    fc.assert(
      fc.property(tallies, fc.gen(), (tally, gen) => {
        const elsewhere = otherwise(
          tally,
          () => gen(() => hidden),
          () => gen(() => fc.array(took, { maxLength: fewest - 1 })),
        )
        expect(published(elsewhere)).toEqual(published(tally))
      }),
      { numRuns: 500 },
    )
  })

  test('one thing more or less changes a figure by one step or not at all, so two readings do not show it', () => {
    fc.assert(
      fc.property(count, (before) => {
        const [a, b] = [publicCount(before), publicCount(before + 1)]
        expect((b ?? 0) - (a ?? 0) === 0 || (b ?? 0) - (a ?? 0) === fewest).toBe(true)
      }),
    )
  })

  test.each([
    [0, null],
    [4, null],
    [5, 5],
    [7, 5],
    [8, 10],
    [102, 100],
  ])('%i is shown as %s', (exact, shown) => expect(publicCount(exact)).toBe(shown))

  test.each([
    [80, 20, { percent: 80, bound: 'about' }],
    [100, 2, { percent: 95, bound: 'at-least' }],
    [2, 100, { percent: 5, bound: 'at-most' }],
    [3, 1, null],
  ])('%i against %i is a share of %o', (side, other, share) => expect(publicShare(side, other)).toEqual(share))

  test('a bound is true', () => {
    fc.assert(
      fc.property(count, count, (side, other) => {
        const share = publicShare(side, other)
        const exact = (100 * side) / (side + other)
        if (share?.bound === 'at-least') expect(exact).toBeGreaterThanOrEqual(share.percent)
        if (share?.bound === 'at-most') expect(exact).toBeLessThanOrEqual(share.percent)
      }),
    )
  })

  test('half and nine in ten are real times from the list, and need enough of them', () => {
    const of = (minutes: readonly number[]) =>
      publicTimes(minutes.map((each) => ({ milliseconds: each * minute, isOver: true })))
    expect(of([1, 2, 3, 4])).toEqual({ median: null, ninetieth: null })
    expect(of([9, 1, 3, 2, 7])).toEqual({ median: { minutes: 3, isAtLeast: false }, ninetieth: null })
    const twenty = Array.from({ length: 20 }, (_, at) => at + 1)
    expect(of(twenty)).toMatchObject({ median: { minutes: 10 }, ninetieth: { minutes: 18 } })
  })

  test('something that still waits makes a time "at least": the slowest do not vanish', () => {
    const waits = Array.from({ length: 5 }, (_, at) => ({ milliseconds: (at + 1) * minute, isOver: at < 2 }))
    expect(publicTimes(waits).median).toEqual({ minutes: 3, isAtLeast: true })
  })
})
