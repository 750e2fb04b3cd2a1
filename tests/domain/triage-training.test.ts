import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dangers } from '#server/domain/safety/triage/dangers/index.ts'
import { likelihoodsOf } from '#server/domain/safety/triage/judging.ts'
import { sentencesOf } from '#server/domain/safety/triage/sentences.ts'
import { read } from '#server/domain/safety/triage/signals.ts'
import { calibrated, figuresUnder, type Outsider } from '#server/outside/triage/training/calibrating.ts'
import { labelledPosts, withoutRepeats } from '#server/outside/triage/training/labelled.ts'
import { classOf, type Example, scoresBy } from '#server/outside/triage/training/learning.ts'
import { factorise, invertFactor, solve, withoutRows } from '#server/outside/triage/training/solving.ts'
import { recipes } from '#server/outside/triage/training/train.ts'

describe('the solver', () => {
  test.each([1, 3, 4, 5, 11])('finds what was multiplied, for %i rows', (size) => {
    const at = (row: number, column: number) => (row === column ? size + 2 : Math.cos(row * column + row + column))
    const cells = Float64Array.from({ length: size * size }, (_each, on) => at(Math.floor(on / size), on % size))
    const wanted = Array.from({ length: size }, (_each, row) => row - 1.5)
    const right = Float64Array.from({ length: size }, (_each, row) =>
      wanted.reduce((sum, value, column) => sum + at(row, column) * value, 0),
    )
    const matrix = { size, cells }
    factorise(matrix)
    solve(matrix, right).forEach((value, row) => {
      expect(value).toBeCloseTo(wanted[row]!, 8)
    })
  })

  test.each([2, 5, 11])('leaves rows out as if they had never been there, of %i rows', (size) => {
    const at = (row: number, column: number) => (row === column ? size + 2 : Math.cos(row * column + row + column))
    const among = (rows: readonly number[]) => ({
      size: rows.length,
      cells: Float64Array.from({ length: rows.length ** 2 }, (_each, on) =>
        at(rows[Math.floor(on / rows.length)]!, rows[on % rows.length]!),
      ),
    })
    const everyRow = Array.from({ length: size }, (_each, row) => row)
    const right = (row: number) => Math.sin(row + 1)
    const whole = among(everyRow)
    factorise(whole)
    const solved = solve(whole, Float64Array.from(everyRow, right))
    invertFactor(whole)
    const left = everyRow.filter((row) => row % 3 !== 1)
    const part = among(left)
    factorise(part)
    const wanted = solve(part, Float64Array.from(left, right))
    const [found] = withoutRows(
      whole,
      [1, 4, 7, 10].filter((row) => row < size),
      [solved],
    )
    left.forEach((row, on) => {
      expect(found![row]).toBeCloseTo(wanted[on]!, 8)
    })
    expect(found![1]).toBe(0)
  })
})

describe('learning', () => {
  const texts = [
    'lovely cake today',
    'cake and tea',
    'so sad and alone',
    'alone and crying',
    'he hits me',
    'she hits me again',
    'taken all my tablets',
    'all my tablets gone',
  ]
  const labels = [0, 0, 1, 1, 2, 2, 3, 3]
  const meaning = (at: number) => Float32Array.from({ length: 512 }, (_each, on) => (on === labels[at] ? 1 : 0))
  const examples: Example[] = texts.map((text, at) => ({ sentences: read(sentencesOf(text)), meaning: meaning(at) }))
  const learnAll = () => classOf(examples, labels, recipes.full).learnt

  test('gives each of its own examples its label', () => {
    const model = learnAll()
    examples.forEach((example, at) => {
      const likelihoods = likelihoodsOf(scoresBy(model, example), 5)
      expect(likelihoods.indexOf(Math.max(...likelihoods))).toBe(labels[at])
    })
  })

  test('gives the same model from the same posts, to the last bit', () => {
    const [one, other] = [learnAll(), learnAll()]
    expect(one.weights).toEqual(other.weights)
    expect(one.pulls).toEqual(other.pulls)
  })

  test('knows nothing of those left out', () => {
    const without = (last: string) => {
      const changed = examples.with(7, { sentences: read(sentencesOf(last)), meaning: meaning(0) })
      return scoresBy(classOf(changed, labels, { ...recipes.full, shares }).without([7]), examples[0]!)
    }
    // By meaning alone: how rare a word is, is counted over all.
    const shares = { words: 0, letters: 0, signals: 0 }
    without('taken all of my tablets').forEach((score, level) => {
      expect(score).toBeCloseTo(without('something else entirely')[level]!, 6)
    })
  })
})

describe('the lines between the levels', () => {
  const outsider = (label: Outsider['label'], likelihoods: Outsider['likelihoods'], writer = 'w'): Outsider => ({
    id: label,
    label,
    writer,
    isHardGreen: label === 'green',
    likelihoods,
    // What reads like a crisis must name one.
    signals:
      label === 'crisis'
        ? [{ danger: dangers.find(({ level }) => level === 'crisis')!, guard: undefined, sentence: '' }]
        : [],
  })
  const outsiders = [
    ...Array.from({ length: 20 }, () => outsider('green', [0.8, 0.1, 0.06, 0.04])),
    ...Array.from({ length: 10 }, () => outsider('amber', [0.3, 0.5, 0.15, 0.05])),
    ...Array.from({ length: 10 }, () => outsider('amber', [0.3, 0.5, 0.15, 0.05], 'everyday')),
    ...Array.from({ length: 10 }, () => outsider('red', [0.2, 0.2, 0.5, 0.1])),
    ...Array.from({ length: 10 }, () => outsider('crisis', [0.1, 0.1, 0.2, 0.6])),
  ]

  test('are drawn as low as ordinary posts allow, so that nobody in danger is missed', () => {
    const lines = calibrated(outsiders, {
      given: ['w'],
      hardGreens: 0,
      everyday: ['everyday'],
      everydayPosts: 0,
      flaggedRecall: 0.95,
      namedOnly: false,
    })
    expect(figuresUnder(outsiders, lines)).toMatchObject({
      urgentRecall: 1,
      flaggedRecall: 1,
      macroF1: 1,
      hardGreensCalledUrgent: 0,
    })
  })
})

describe('corrections by moderators', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'triage-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const file = (...lines: string[]) => {
    const path = join(folder, 'corrections.jsonl')
    writeFileSync(path, lines.join('\n'))
    return path
  }

  test('are read like the training files, and outweigh what they correct', () => {
    const path = file(
      '{"id":"1","text":"hello","label":"red"}',
      '',
      '{"id":"2","text":"hello","label":"green","why":"HARD said in fun"}',
    )
    expect(withoutRepeats(labelledPosts(path))).toMatchObject([
      { id: '2', label: 'green', writer: 'corrections', isHardGreen: true },
    ])
  })

  test('a line that is no labelled post is named, without its words', () => {
    expect(() => labelledPosts(file('{"id":"1","text":"hello","label":"purple"}'))).toThrow(
      /Line 1 of .*corrections\.jsonl is no labelled post/,
    )
    expect(() => labelledPosts(file('{"id":"1","text":"hello","label":"red"}', '{ secret'))).toThrow(
      /Line 2 of .* is not JSON$/,
    )
  })
})
