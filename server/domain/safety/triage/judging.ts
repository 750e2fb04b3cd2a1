import type { Signal } from './signals.ts'
import { higherOf, levelOrder, levels, type Reason, type TriageLevel, type Verdict } from './verdict.ts'

/** How likely each level is: green, amber, red, crisis. They add up to one. */
export type Likelihoods = readonly [number, number, number, number]

/** Where the lines between the levels lie. Chosen by calibration: see docs/triage.md. */
export type Thresholds = {
  /** Red and crisis together at or above this are urgent. */
  readonly urgent: number
  /** So is crisis alone at or above this. */
  readonly crisisAlone: number
  /** Everything but green, together, at or above this is at least amber. */
  readonly flagged: number
  /** Of what is urgent, the share of crisis that makes it crisis. */
  readonly crisisShare: number
  /** Nothing is urgent that no pattern names: for a tier that has only words to go by, and is read after within a second. */
  readonly namedOnly: boolean
}

/** The level that the likelihoods alone give. */
export function levelOf([green, , red, crisis]: Likelihoods, at: Thresholds): TriageLevel {
  const urgent = red + crisis
  if (urgent >= at.urgent || crisis >= at.crisisAlone) return crisis >= at.crisisShare * urgent ? 'crisis' : 'red'
  return 1 - green >= at.flagged ? 'amber' : 'green'
}

/** Likelihoods of scores, after the model's own temperature. */
export function likelihoodsOf(scores: ArrayLike<number>, temperature: number): Likelihoods {
  const highest = Math.max(scores[0]!, scores[1]!, scores[2]!, scores[3]!)
  const raised = [0, 1, 2, 3].map((level) => Math.exp((scores[level]! - highest) * temperature))
  const sum = raised.reduce((total, each) => total + each, 0)
  return raised.map((each) => each / sum) as unknown as Likelihoods
}

const least = 1e-6

/** The whole post and its most urgent passage, mixed: one bad sentence in a long friendly post still counts. */
export function withWorst(whole: Likelihoods, passages: readonly Likelihoods[], share: number): Likelihoods {
  if (passages.length === 0) return whole
  const worst = passages.reduce((one, other) => (other[2] + other[3] > one[2] + one[3] ? other : one))
  return likelihoodsOf(
    whole.map((each, level) => (1 - share) * Math.log(each + least) + share * Math.log(worst[level]! + least)),
    1,
  )
}

/** Below this the model is so sure that a text is harmless that a rule raises it to amber only, for a person to look. */
const hardlyUrgent = 0.04

const mostReasons = 4

/** The verdict of likelihoods and signals: unmistakable words hold their level whatever the model makes of the rest. */
export function verdictOf(
  likelihoods: Likelihoods,
  at: Thresholds,
  signals: readonly Signal[],
  readsLike: () => Reason,
): Verdict {
  const clear = signals.filter(({ guard }) => !guard)
  let level = levelOf(likelihoods, at)
  for (const { danger } of clear) {
    if (!danger.unmistakable) continue
    const isDoubtful = !danger.outright && likelihoods[2] + likelihoods[3] < hardlyUrgent
    level = higherOf(level, isDoubtful ? 'amber' : danger.level)
  }
  const isUrgent = (one: TriageLevel) => levelOrder(one) >= levelOrder('red')
  const isNamed = clear.some(({ danger }) => isUrgent(danger.level))
  // A crisis wakes somebody: what only reads like one, and names no danger, is for the moderator who is there.
  if (level === 'crisis' && !isNamed) level = 'red'
  if (at.namedOnly && isUrgent(level) && !isNamed) level = 'amber'
  if (level === 'green') return { level, reasons: [] }
  const reasons = new Map<string, Reason>()
  for (const { danger } of [...clear].sort(
    (one, other) => levelOrder(other.danger.level) - levelOrder(one.danger.level),
  ))
    if (!reasons.has(danger.code)) reasons.set(danger.code, { code: danger.code, words: danger.words })
  const explained = clear.some(({ danger }) => levelOrder(danger.level) >= levelOrder(level))
  const found = [...reasons.values()].slice(0, mostReasons)
  return { level, reasons: explained ? found : [...found.slice(0, mostReasons - 1), readsLike()] }
}

/** The likeliest level but green. */
export const likeliestFlag = (likelihoods: Likelihoods): TriageLevel =>
  levels[[1, 2, 3].reduce((best, level) => (likelihoods[level]! > likelihoods[best]! ? level : best), 1)]!
