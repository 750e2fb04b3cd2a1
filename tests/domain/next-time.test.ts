import { describe, expect, test } from 'vitest'
import { day, hour, nextTime, onTheWall } from '#server/domain/kernel/time.ts'

const nine = 9 * 60
const at = (iso: string) => Date.parse(iso)

describe('the next time the clock on the wall shows a time', () => {
  test('is later today, or tomorrow when it has passed', () => {
    expect(nextTime(at('2026-01-05T07:30:00Z'), nine)).toBe(at('2026-01-05T09:00:00Z'))
    expect(nextTime(at('2026-01-05T09:00:00Z'), nine)).toBe(at('2026-01-06T09:00:00Z'))
  })

  test('is on the wished weekday', () => {
    expect(nextTime(at('2026-01-05T09:00:00Z'), nine, 1)).toBe(at('2026-01-12T09:00:00Z'))
    expect(nextTime(at('2026-01-06T09:00:00Z'), nine, 1)).toBe(at('2026-01-12T09:00:00Z'))
  })

  test('stays nine o’clock, the next day and the next week, when the clocks go forward', () => {
    expect(nextTime(at('2026-03-28T09:00:00Z'), nine)).toBe(at('2026-03-29T08:00:00Z'))
    expect(nextTime(at('2026-03-23T09:00:00Z'), nine, 1)).toBe(at('2026-03-30T08:00:00Z'))
  })

  test('stays nine o’clock when the clocks go back', () => {
    expect(nextTime(at('2026-10-24T08:00:00Z'), nine)).toBe(at('2026-10-25T09:00:00Z'))
    expect(nextTime(at('2026-10-19T08:00:00Z'), nine, 1)).toBe(at('2026-10-26T09:00:00Z'))
  })

  test('of a time that the night leaves out, is an hour later that night and not a day', () => {
    expect(nextTime(at('2026-03-29T00:10:00Z'), 90)).toBe(at('2026-03-29T01:30:00Z'))
  })

  test('comes once each day of a year, and always shows that time', () => {
    let now = at('2026-01-01T00:00:00Z')
    for (let step = 0; step < 365; step++) {
      const next = nextTime(now, nine)
      expect(onTheWall(next).minuteOfDay).toBe(nine)
      expect(next - now).toBeLessThanOrEqual(day + hour)
      now = next
    }
  })
})
