import { describe, expect, test } from 'vitest'
import { afterQuietHours, isQuiet, nextDigest } from '#server/domain/notices/quiet-hours.ts'

const at = (iso: string) => Date.parse(iso)
const night = { quietFrom: 22 * 60, quietTo: 8 * 60 }
const afternoon = { quietFrom: 13 * 60, quietTo: 15 * 60 }
const none = { quietFrom: 0, quietTo: 0 }

describe('quiet hours', () => {
  test.each([
    ['before the evening', '2026-01-05T21:59:00Z', false],
    ['from the minute they begin', '2026-01-05T22:00:00Z', true],
    ['across midnight', '2026-01-06T00:00:00Z', true],
    ['until the minute before they end', '2026-01-06T07:59:00Z', true],
    ['not when they have ended', '2026-01-06T08:00:00Z', false],
    ['by the clock on the wall in summer', '2026-07-06T07:30:00Z', false],
  ])('%s', (_words, moment, quiet) => {
    expect(isQuiet(at(moment), night)).toBe(quiet)
  })

  test('may lie in the middle of a day', () => {
    expect(isQuiet(at('2026-01-05T14:00:00Z'), afternoon)).toBe(true)
    expect(isQuiet(at('2026-01-05T23:00:00Z'), afternoon)).toBe(false)
  })

  test('can be none at all', () => {
    expect(isQuiet(at('2026-01-05T03:00:00Z'), none)).toBe(false)
    expect(afterQuietHours(at('2026-01-05T03:00:00Z'), none)).toBe(at('2026-01-05T03:00:00Z'))
  })

  test('hold mail until the morning, on the night of a clock change too', () => {
    expect(afterQuietHours(at('2026-01-05T23:15:00Z'), night)).toBe(at('2026-01-06T08:00:00Z'))
    expect(afterQuietHours(at('2026-03-28T23:15:00Z'), night)).toBe(at('2026-03-29T07:00:00Z'))
    expect(afterQuietHours(at('2026-10-24T22:15:00Z'), night)).toBe(at('2026-10-25T08:00:00Z'))
  })
})

describe('the digest', () => {
  test('goes out at nine, every day or on Mondays', () => {
    expect(nextDigest(at('2026-01-05T10:00:00Z'), 'daily', night)).toBe(at('2026-01-06T09:00:00Z'))
    expect(nextDigest(at('2026-01-05T10:00:00Z'), 'weekly', night)).toBe(at('2026-01-12T09:00:00Z'))
  })

  test('waits for the end of quiet hours that last longer', () => {
    expect(nextDigest(at('2026-01-05T10:00:00Z'), 'daily', { quietFrom: 22 * 60, quietTo: 10 * 60 + 30 })).toBe(
      at('2026-01-06T10:30:00Z'),
    )
  })
})
