import { describe, expect, test } from 'vitest'
import { sources } from './house.ts'

type Hazard = { readonly id: string; readonly cells: readonly string[] }

/** The rows of the log: `| H01 | hazard | cause | effect | severity | likelihood | control | proof | owner |`. */
function hazardsIn(log: string): Hazard[] {
  return log
    .split('\n')
    .filter((line) => /^\| H\d\d /.test(line))
    .map((line) => {
      const [id = '', ...cells] = line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim())
      return { id, cells }
    })
}

/** The tests a row names: `tests/domain/x.test.ts: “its title”`. */
const proofsIn = (cell: string) =>
  [...cell.matchAll(/`(tests\/[\w./-]+)`: “([^”]+)”/g)].map(([, file = '', title = '']) => ({ file, title }))

const plain = (text: string) => text.replaceAll('\\', '')

/** A title stands in a file when a test has it: the first thing said to `test(…)`, or after the table of a `test.each`. */
const isIn = (text: string, title: string): boolean =>
  [...text.matchAll(/(?:\b(?:test|it)|\))\s*\(\s*(['"`])((?:\\.|(?!\1).)*)\1\s*,/gs)].some(
    ([, , found = '']) => plain(found) === plain(title),
  )

const log = sources('docs', /hazard-log\.md$/)[0]?.text ?? ''
const hazards = hazardsIn(log)
const tests = new Map(sources('tests', /\.(test|spec)\.tsx?$/).map(({ path, text }) => [path, text]))

describe('the hazard log', () => {
  test('holds at least 25 hazards, numbered without holes', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(25)
    expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, at) => `H${String(at + 1).padStart(2, '0')}`))
  })

  test.each(hazards)('$id says what, why, how bad, how likely, what holds it and who owns it', ({ cells }) => {
    expect(cells).toHaveLength(8)
    expect(cells.filter((cell) => cell === '')).toEqual([])
    expect(cells[3]).toMatch(/^(minor|significant|considerable|major|catastrophic)$/)
    expect(cells[4]).toMatch(/^(very low|low|medium|high|very high)$/)
  })

  test.each(hazards)('$id names tests that are there', ({ cells }) => {
    const proofs = proofsIn(cells[6] ?? '')
    expect(proofs).not.toEqual([])
    expect(proofs.filter(({ file, title }) => !isIn(tests.get(file) ?? '', title))).toEqual([])
  })

  test('a test that is not there is noticed, and one with other brackets or quotes is found', () => {
    const text = "test('holds', () => 1)\ntest.each([1, 2])('keeps %s', () => 1)\ntest(`it\\`s`, () => 1)"
    expect(isIn(text, 'holds')).toBe(true)
    expect(isIn(text, 'keeps %s')).toBe(true)
    expect(isIn(text, 'hold')).toBe(false)
    expect(isIn('// holds', 'holds')).toBe(false)
  })
})
