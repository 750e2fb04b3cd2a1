import { describe, expect, test } from 'vitest'
import { answerSignals, guardsOfContext } from '#server/domain/safety/triage/context.ts'
import { dangers } from '#server/domain/safety/triage/dangers/index.ts'
import { type Figures, figuresOf, type Judged } from '#server/domain/safety/triage/figures.ts'
import { type Likelihoods, levelOf, likelihoodsOf, verdictOf, withWorst } from '#server/domain/safety/triage/judging.ts'
import { packed, unpacked } from '#server/domain/safety/triage/packing.ts'
import type { Signal } from '#server/domain/safety/triage/signals.ts'
import { higherOf } from '#server/domain/safety/triage/verdict.ts'

const lines = { urgent: 0.4, crisisAlone: 0.3, flagged: 0.5, crisisShare: 0.5, namedOnly: false }
const signal = (code: string, guard?: Signal['guard']): Signal => ({
  danger: dangers.find((danger) => danger.code === code)!,
  guard,
  sentence: '',
})
const readsLike = () => ({ code: 'reads-like', words: 'Reads like other posts about: rain' })

describe('the lines between the levels', () => {
  test.each<[Likelihoods, string]>([
    [[0.9, 0.1, 0, 0], 'green'],
    [[0.5, 0.5, 0, 0], 'amber'],
    [[0.3, 0.3, 0.3, 0.1], 'red'],
    [[0.3, 0.2, 0.1, 0.4], 'crisis'],
    [[0.6, 0.1, 0, 0.3], 'crisis'],
  ])('%j is %s', (likelihoods, level) => {
    expect(levelOf(likelihoods, lines)).toBe(level)
  })

  test('ties go to the higher level', () => {
    expect(higherOf('red', 'amber')).toBe('red')
    expect(higherOf('green', 'crisis')).toBe('crisis')
  })

  test('likelihoods add up to one, whatever the scores', () => {
    expect(likelihoodsOf([1000, -1000, 0, 3], 5).reduce((sum, each) => sum + each)).toBeCloseTo(1)
  })

  test('one bad passage raises a long friendly post, and without passages the whole stands', () => {
    const whole: Likelihoods = [0.9, 0.08, 0.01, 0.01]
    expect(withWorst(whole, [], 0.3)).toBe(whole)
    const [, , red, crisis] = withWorst(
      whole,
      [
        [0.99, 0.01, 0, 0],
        [0.01, 0.01, 0.08, 0.9],
      ],
      0.3,
    )
    expect(red + crisis).toBeGreaterThan(0.02)
  })
})

describe('the verdict', () => {
  const calm: Likelihoods = [0.7, 0.2, 0.05, 0.05]

  test('unmistakable words hold their level although the model thinks otherwise', () => {
    expect(verdictOf(calm, lines, [signal('overdose-taken')], readsLike).level).toBe('crisis')
  })

  test('what only reads like a crisis, and names no danger, wakes nobody: it is red', () => {
    expect(verdictOf([0.05, 0.05, 0.1, 0.8], lines, [], readsLike).level).toBe('red')
  })

  test('a tier that has only words to go by calls nothing urgent that no pattern names', () => {
    const alarmed: Likelihoods = [0.1, 0.1, 0.3, 0.5]
    const fast = { ...lines, namedOnly: true }
    expect(verdictOf(alarmed, fast, [], readsLike)).toMatchObject({ level: 'amber', reasons: [readsLike()] })
    expect(verdictOf(alarmed, fast, [signal('overdose-taken')], readsLike).level).toBe('crisis')
  })

  test('but a model that is sure leaves it to a facilitator, not to the on-call person', () => {
    expect(verdictOf([0.98, 0.015, 0.004, 0.001], lines, [signal('overdose-taken')], readsLike).level).toBe('amber')
  })

  test('guarded words raise nothing', () => {
    expect(verdictOf(calm, lines, [signal('overdose-taken', 'past')], readsLike)).toEqual({
      level: 'green',
      reasons: [],
    })
  })

  test('the gravest reasons come first, each once, at most four', () => {
    const many = ['distress', 'isolation', 'self-harm', 'self-harm', 'goodbye', 'grief', 'threat'].map((code) =>
      signal(code),
    )
    const { reasons } = verdictOf([0.1, 0.1, 0.1, 0.7], lines, many, readsLike)
    expect(reasons.map(({ code }) => code)).toEqual(['goodbye', 'self-harm', 'threat', 'distress'])
  })

  test('a level that no pattern explains says what it reads like', () => {
    expect(
      verdictOf([0.1, 0.1, 0.7, 0.1], lines, [signal('distress')], readsLike).reasons.map(({ code }) => code),
    ).toEqual(['distress', 'reads-like'])
  })
})

describe('a short answer is read with what it answers', () => {
  const asked = 'Are you safe? Have you taken any tablets?'

  test.each([['yes, all of them'], ['yeah'], ['tonight'], ['too many']])(
    '"%s" to "have you taken any tablets?" is a crisis',
    (text) => {
      expect(answerSignals(text, asked)).toMatchObject([{ danger: { code: 'answers-about-plan', level: 'crisis' } }])
    },
  )

  test.each([['no, I am safe'], ["yes, I'm safe, my sister is here"], ['no x']])('"%s" is none', (text) => {
    expect(answerSignals(text, asked)).toEqual([])
  })

  test('egging on is noticed, kindness is not taken for it', () => {
    const post = "I want to kill myself, I'm on the bridge"
    expect(answerSignals('go on then, do it', post)).toMatchObject([{ danger: { code: 'encourages-harm' } }])
    expect(answerSignals('please do not do it, we love you', post)).toEqual([])
    expect(answerSignals('do it, they do a lovely carvery', 'Shall I go to the Harvester?')).toEqual([])
  })

  test('a film or a game lends its spirit to a short answer, never to a long one', () => {
    expect(guardsOfContext('he kills her at the end', 'What film did you watch? No spoilers')).toEqual(['fiction'])
    expect(guardsOfContext('word '.repeat(30), 'What film did you watch?')).toEqual([])
    expect(guardsOfContext('he hits me', 'How are you all today?')).toEqual([])
    expect(guardsOfContext('he hits me', undefined)).toEqual([])
  })
})

describe('the figures', () => {
  const judged: Judged[] = [
    { label: 'crisis', level: 'red', isHardGreen: false },
    { label: 'red', level: 'red', isHardGreen: false },
    { label: 'red', level: 'green', isHardGreen: false },
    { label: 'amber', level: 'amber', isHardGreen: false },
    { label: 'green', level: 'red', isHardGreen: true },
    { label: 'green', level: 'green', isHardGreen: true },
  ]

  test('count what was found, missed and called wrongly', () => {
    expect(figuresOf(judged)).toMatchObject<Partial<Figures>>({
      posts: 6,
      crisisCalledUrgent: 1,
      urgentRecall: 0.667,
      urgentPrecision: 0.667,
      flaggedRecall: 0.75,
      hardGreensCalledUrgent: 0.5,
      greensFlagged: 0.5,
      confusion: [
        [1, 0, 1, 0],
        [0, 1, 0, 0],
        [1, 0, 1, 0],
        [0, 0, 1, 0],
      ],
    })
  })

  test('of nothing are defined', () => {
    expect(figuresOf([])).toMatchObject({ posts: 0, urgentRecall: 1, hardGreensCalledUrgent: 0 })
  })
})

test('numbers come back from packing within a hundredth of the largest, small ones nearer', () => {
  expect(Math.abs(unpacked(packed([1, 0.01]))[1]! - 0.01)).toBeLessThan(0.001)
  const numbers = Float32Array.from([-1, -0.5, 0, 0.25, 1])
  unpacked(packed(numbers)).forEach((number, at) => {
    expect(number).toBeCloseTo(numbers[at]!, 2)
  })
  expect([...unpacked(packed([0, 0]))]).toEqual([0, 0])
})
