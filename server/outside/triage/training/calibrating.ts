import { type Figures, figuresOf } from '#server/domain/safety/triage/figures.ts'
import { type Likelihoods, type Thresholds, verdictOf } from '#server/domain/safety/triage/judging.ts'
import type { Signal } from '#server/domain/safety/triage/signals.ts'
import { levels, type TriageLevel } from '#server/domain/safety/triage/verdict.ts'

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
 * The lines between the levels: of those that reach the aims, the ones that call the fewest hard greens urgent, and then the best
 * macro-F1. A post that is a little likely to be a crisis, and nothing else, counts as urgent before one that may be red.
 */
export function calibrated(outsiders: readonly Outsider[], aims: Aims): Thresholds {
  let lines = highestUrgent(outsiders, 1.1, aims)
  let fewest = figuresUnder(outsiders, lines).hardGreensCalledUrgent
  for (const crisisAlone of grid(0.06, 0.3, 0.02)) {
    const tried = highestUrgent(outsiders, crisisAlone, aims)
    const { hardGreensCalledUrgent } = figuresUnder(outsiders, tried)
    if (hardGreensCalledUrgent < fewest) [lines, fewest] = [tried, hardGreensCalledUrgent]
  }
  lines = best(outsiders, lines, 'crisisShare', grid(0.3, 0.75, 0.025), () => true)
  return best(outsiders, lines, 'flagged', grid(0.1, 0.8, 0.02), (each) => each.flaggedRecall >= aims.flaggedRecall)
}

/** The highest line for urgent that still finds enough of what is. */
function highestUrgent(outsiders: readonly Outsider[], crisisAlone: number, aims: Aims): Thresholds {
  let lines: Thresholds = { urgent: 0.02, crisisAlone, flagged: 0.5, crisisShare: 0.5 }
  for (const urgent of grid(0.02, 0.9, 0.01)) {
    const figures = figuresUnder(outsiders, { ...lines, urgent })
    if (figures.urgentRecall < aims.urgentRecall || figures.crisisCalledUrgent < aims.crisisCalledUrgent) break
    lines = { ...lines, urgent }
  }
  return lines
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
export const labelOf = (level: TriageLevel): number => levels.indexOf(level)
