import type { TriageLevel, TriageReason } from '#db/schema/index.ts'

export type { TriageLevel }
export type Reason = TriageReason

/** What triage says of a text: how soon somebody must look, and why. It orders the work of people and decides nothing. */
export type Verdict = { readonly level: TriageLevel; readonly reasons: readonly Reason[] }

/** From ordinary to danger to life. */
export const levels = ['green', 'amber', 'red', 'crisis'] as const satisfies readonly TriageLevel[]

export const isHigher = (one: TriageLevel, other: TriageLevel): boolean => levels.indexOf(one) > levels.indexOf(other)

export const higherOf = (one: TriageLevel, other: TriageLevel): TriageLevel => (isHigher(one, other) ? one : other)

/** Somebody must look now. */
export const isUrgent = (level: TriageLevel): boolean => level === 'red' || level === 'crisis'

/** A level as a number that can be compared: 0 is green, 3 is crisis. */
export const levelOrder = (level: TriageLevel): number => levels.indexOf(level)
