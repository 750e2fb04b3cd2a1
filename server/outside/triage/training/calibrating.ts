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

/** What the lines may cost, and for whom. Writers are counted alike, however much they wrote. */
export type Guard = {
  /** Writers whose hard greens are counted, and the share of those that may be called urgent. */
  readonly given: readonly string[]
  readonly hardGreens: number
  /** Writers who hold next to no danger, and the share of their posts that may be called urgent. */
  readonly everyday: readonly string[]
  readonly everydayPosts: number
  /** The share of what is not green that must be at least amber. */
  readonly flaggedRecall: number
  /** Whether nothing may be urgent that no pattern names. */
  readonly namedOnly: boolean
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
 * The lines between the levels: urgent is drawn as low as the guard allows, since a missed crisis is worst and missed urgency next;
 * crisis is parted from red by the best macro-F1; flagged is drawn as high as still finds enough.
 */
export function calibrated(outsiders: readonly Outsider[], guard: Guard): Thresholds {
  const hard = byWriter(outsiders.filter(({ writer, isHardGreen }) => isHardGreen && guard.given.includes(writer)))
  const everyday = byWriter(outsiders.filter(({ writer }) => guard.everyday.includes(writer)))
  const others = byWriter(outsiders.filter(({ writer }) => !guard.everyday.includes(writer)))
  const isAllowed = (at: Thresholds) =>
    mean(hard, at, urgentShare) <= guard.hardGreens && mean(everyday, at, urgentShare) <= guard.everydayPosts
  const found = ({ crisisCalledUrgent, urgentRecall }: Figures) => 2 * crisisCalledUrgent + urgentRecall
  const lowest = grid(leastCrisisAlone, 0.4, 0.02)
    .concat(1.1)
    .map((crisisAlone) => lowestUrgent({ ...plain, crisisAlone }, isAllowed))
    .filter(isAllowed)
  const urgent = best(lowest.length > 0 ? lowest : [plain], (at) => mean(others, at, found))
  const parted = best(
    grid(0.3, 0.75, 0.025).map((crisisShare) => ({ ...urgent, crisisShare })),
    (at) => mean(others, at, ({ macroF1 }) => macroF1),
  )
  const drawn =
    grid(0.1, 0.8, 0.02)
      .map((flagged) => ({ ...parted, flagged }))
      .findLast((at) => mean(others, at, ({ flaggedRecall }) => flaggedRecall) >= guard.flaggedRecall) ?? parted
  return { ...drawn, namedOnly: guard.namedOnly }
}

/** Below this, "perhaps a crisis" says no more than that somebody chats: it finds few crises and many everyday posts. */
const leastCrisisAlone = 0.26

/** Drawn as if every tier could call urgent by itself: a line drawn for named dangers alone would lie so low that all is amber. */
const plain: Thresholds = { urgent: 0.9, crisisAlone: 1.1, flagged: 0.5, crisisShare: 0.5, namedOnly: false }

/** Halves the stretch until the line is found to a hundredth: the lower it is, the more is called urgent. */
function lowestUrgent(from: Thresholds, isAllowed: (at: Thresholds) => boolean): Thresholds {
  let [low, high] = [2, 90]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isAllowed({ ...from, urgent: middle / 100 })) high = middle
    else low = middle + 1
  }
  return { ...from, urgent: low / 100 }
}

const byWriter = (outsiders: readonly Outsider[]): Outsider[][] =>
  [...new Set(outsiders.map(({ writer }) => writer))].map((writer) =>
    outsiders.filter((outsider) => outsider.writer === writer),
  )

function mean(groups: readonly Outsider[][], at: Thresholds, of: (figures: Figures) => number): number {
  return groups.reduce((sum, group) => sum + of(figuresUnder(group, at)), 0) / Math.max(1, groups.length)
}

/** Of these posts, the share that is called red or crisis. */
const urgentShare = ({ posts, confusion }: Figures): number =>
  confusion.reduce((sum, [, , red, crisis]) => sum + red! + crisis!, 0) / Math.max(1, posts)

function best(tried: readonly Thresholds[], worth: (at: Thresholds) => number): Thresholds {
  const scored = tried.map((at) => ({ at, worth: worth(at) }))
  return scored.reduce((one, other) => (other.worth > one.worth ? other : one)).at
}

/** The index of a level, as models count them. */
export const labelOf = (level: TriageLevel): number => levels.indexOf(level)
