import { checkHolds } from './policy.ts'

/** A check on that day ("2026-01-05") and until when it holds; nothing without a day. In epoch milliseconds. */
export function checkOn(day: string | null | undefined): {
  readonly checkedAt: number | null
  readonly checkedUntil: number | null
} {
  if (!day) return { checkedAt: null, checkedUntil: null }
  const checkedAt = Date.parse(`${day}T12:00:00Z`)
  return { checkedAt, checkedUntil: checkRunsOut(checkedAt) }
}

/** When a check made at this moment runs out. In epoch milliseconds. */
export function checkRunsOut(checkedAt: number): number {
  const until = new Date(checkedAt)
  const dayOfMonth = until.getUTCDate()
  until.setUTCMonth(until.getUTCMonth() + checkHolds)
  // The 31st of August and six months is the end of February.
  if (until.getUTCDate() !== dayOfMonth) until.setUTCDate(0)
  return until.getTime()
}
