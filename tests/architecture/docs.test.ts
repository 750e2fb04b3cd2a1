import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sources } from './house.ts'

describe('the decisions', () => {
  const decisions = sources('docs/decisions', /\.md$/)

  test('are numbered from 001 without holes', () => {
    const numbers = decisions.map(({ path }) => Number(basename(path).slice(0, 3)))
    expect(numbers).toEqual(decisions.map((_, at) => at + 1))
  })

  test.skipIf(decisions.length === 0).each(decisions)('$path says why, what and what follows', ({ text }) => {
    for (const heading of ['Context', 'Decision', 'Consequences'])
      expect(text).toMatch(new RegExp(`^(## |\\*\\*)${heading}`, 'm'))
  })
})
