import { minute } from '../kernel/time.ts'

/** Somebody's visits to a group, as their membership remembers them. All in epoch milliseconds. */
export type Visits = { readonly joinedAt: number; readonly visitedAt: number; readonly visitBefore: number | null }

/** After this long away, coming back is a new visit. */
const visitEndsAfter = 30 * minute
/** A visit is written down at most this often, so that reading pages stays cheap. */
const writtenEvery = 10 * minute

/** They have joined and are looking around for the first time. */
export const isFirstVisit = ({ joinedAt, visitedAt, visitBefore }: Visits, now: number): boolean =>
  visitBefore === null &&
  (visitedAt === joinedAt || (visitedAt - joinedAt < visitEndsAfter && isOngoing(visitedAt, now)))

/** What was written after this is new to them: the end of their visit before this one. To somebody who has just come, nothing is. */
export function newSince(visits: Visits, now: number): number {
  if (isFirstVisit(visits, now)) return now
  return isOngoing(visits.visitedAt, now) ? (visits.visitBefore ?? visits.joinedAt) : visits.visitedAt
}

/** Whether this visit is worth writing down, and what to write; null when it was written a moment ago. */
export function visitToKeep(visits: Visits, now: number): Pick<Visits, 'visitedAt' | 'visitBefore'> | null {
  const { visitedAt, visitBefore } = visits
  if (isFirstVisit(visits, now)) {
    return visitedAt === visits.joinedAt || now - visitedAt > writtenEvery
      ? { visitedAt: Math.max(now, visits.joinedAt + 1), visitBefore: null }
      : null
  }
  if (!isOngoing(visitedAt, now)) return { visitedAt: now, visitBefore: visitedAt }
  return now - visitedAt > writtenEvery ? { visitedAt: now, visitBefore } : null
}

const isOngoing = (visitedAt: number, now: number): boolean => now - visitedAt <= visitEndsAfter
