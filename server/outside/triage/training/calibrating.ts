import { type Figures, figuresOf } from '#server/domain/safety/triage/figures.ts'
import { type Likelihoods, type Thresholds, verdictOf } from '#server/domain/safety/triage/judging.ts'
import type { Signal } from '#server/domain/safety/triage/signals.ts'
import { type TriageLevel, triageLevels } from '#server/domain/safety/triage/verdict.ts'

/** A post weighed by a model that never saw its writer. */
export type Outsider = {
  readonly id: string
  readonly label: TriageLevel
  readonly writer: string
  readonly isHardGreen: boolean
  readonly likelihoods: Likelihoods
  readonly signals: readonly Signal[]
}

/** What the lines must reach before anything else counts. */
export type Aims = {
  readonly urgentRecall: number
  readonly flaggedRecall: number
  readonly crisisCalledUrgent: number
}

const grid = (from: number, to: number, step: number): number[] =>
  Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_each, at) => Math.round((from + at * step) * 1000) / 1000,
  )

/** The figures of outsiders under some lines. */
export const figuresUnder = (outsiders: readonly Outsider[], at: Thresholds): Figures =>
  figuresOf(
    outsiders.map(({ label, isHardGreen, likelihoods, signals }) => ({
      label,
      isHardGreen,
      level: verdictOf(likelihoods, at, signals, () => ({ code: '', words: '' })).level,
    })),
  )

/**
 * The lines between the levels: those that reach the aims with the fewest alarms about hard greens and the best macro-F1.
 * Each line is looked for by itself, urgent first, since a missed crisis costs most.
 */
export function calibrated(outsiders: readonly Outsider[], aims: Aims): Thresholds {
  let lines: Thresholds = { urgent: 0.02, crisisAlone: 1.1, flagged: 0.5, crisisShare: 0.5 }
  // The highest line that still finds enough of what is urgent.
  for (const urgent of grid(0.02, 0.9, 0.01)) {
    const figures = figuresUnder(outsiders, { ...lines, urgent })
    if (figures.urgentRecall < aims.urgentRecall || figures.crisisCalledUrgent < aims.crisisCalledUrgent) break
    lines = { ...lines, urgent }
  }
  lines = best(outsiders, lines, 'crisisShare', grid(0.3, 0.75, 0.025), () => true)
  return best(
    outsiders,
    lines,
    'flagged',
    grid(0.1, 0.8, 0.02),
    ({ flaggedRecall }) => flaggedRecall >= aims.flaggedRecall,
  )
}

function best(
  outsiders: readonly Outsider[],
  lines: Thresholds,
  name: keyof Thresholds,
  values: readonly number[],
  isEnough: (figures: Figures) => boolean,
): Thresholds {
  let found = { ...lines, [name]: values[0]! }
  let most = -1
  for (const value of values) {
    const tried = { ...lines, [name]: value }
    const figures = figuresUnder(outsiders, tried)
    if (isEnough(figures) && figures.macroF1 > most) [found, most] = [tried, figures.macroF1]
  }
  return found
}

/** The index of a level, as models count them. */
export const labelOf = (level: TriageLevel): number => triageLevels.indexOf(level)
