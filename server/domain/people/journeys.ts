import type { Audience } from '#db/schema/index.ts'
import { onTheWall } from '../kernel/time.ts'

/** Since when somebody has lived with a condition: a year, and a month when they said so. */
export type Since = { readonly sinceYear: number; readonly sinceMonth: number | null }

/** Whole months between a start and now. A year alone counts from its middle, so that nobody is put a year ahead of where they are. */
export function monthsIn({ sinceYear, sinceMonth }: Since, now: number): number {
  const { year, month } = onTheWall(now)
  return Math.max(0, (year - sinceYear) * 12 + month - (sinceMonth ?? 7))
}

/** "8 months in", "3 years in". */
export function howLong(since: Since, now: number): string {
  const months = monthsIn(since, now)
  if (months < 1) return 'just starting out'
  if (months < 24) return months === 1 ? '1 month in' : months === 12 ? '1 year in' : `${months} months in`
  return `${Math.floor(months / 12)} years in`
}

/**
 * Whole years that somebody is ahead of the reader on the same path; 0 when less than one.
 * The most useful person is two to three years ahead (National Voices and others on peer support).
 */
export function yearsFurtherAlong(reader: Since, other: Since): number {
  const months = (since: Since) => since.sinceYear * 12 + (since.sinceMonth ?? 7)
  return Math.max(0, Math.floor((months(reader) - months(other)) / 12))
}

/** What the viewer is to the owner of something with an audience. */
export type Beholder = {
  readonly isSelf: boolean
  readonly isMember: boolean
  readonly sharesGroup: boolean
  readonly sharesConditionGroup: boolean
}

/** Whether a part of a profile may be shown. Default no. */
export function isShownTo(
  audience: Audience,
  { isSelf, isMember, sharesGroup, sharesConditionGroup }: Beholder,
): boolean {
  if (isSelf) return true
  switch (audience) {
    case 'members':
      return isMember
    case 'my-groups':
      return sharesGroup
    case 'condition-groups':
      return sharesConditionGroup
    default:
      return false
  }
}
