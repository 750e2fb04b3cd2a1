import { and, desc, eq, gt, isNotNull, isNull, lt, ne, or, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { involvementHours, members, seats } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { atTheWall, day } from '../kernel/time.ts'
import { nameFor } from './name-for.ts'

export type Hours = typeof involvementHours.$inferSelect
export type HoursState = 'waiting' | 'approved' | 'refused' | 'paid'

/** How far hours have come. What was approved and comes to nothing needs no payment. */
const hoursState = ({ outcome, paidOn }: Pick<Hours, 'outcome' | 'paidOn'>): HoursState =>
  paidOn !== null ? 'paid' : outcome === null ? 'waiting' : outcome

/** How many whole days it took, or has taken, from writing hours down to the money going out. */
export function daysToPay({ enteredAt, paidOn }: Pick<Hours, 'enteredAt' | 'paidOn'>, now: number): number {
  const until = paidOn === null ? now : Math.max(atTheWall(`${paidOn}T12:00`), enteredAt)
  return Math.max(0, Math.round((until - enteredAt) / day))
}

/** Hours with whose they are and who wrote them down when that was somebody else, the newest first. */
export const hoursWhere = async (
  db: Reader,
  actor: Actor,
  which: SQL | undefined,
  { before, most }: { readonly before: string; readonly most: number },
) =>
  db
    .select({ hours: involvementHours, name: nameFor(actor), writtenBy: seats.memberId })
    .from(involvementHours)
    .innerJoin(members, eq(members.id, involvementHours.memberId))
    .leftJoin(seats, eq(seats.id, involvementHours.enteredBySeatId))
    .where(
      and(which, isNull(involvementHours.takenBackAt), before === '' ? undefined : lt(involvementHours.id, before)),
    )
    .orderBy(desc(involvementHours.id))
    .limit(most)

/** How far back a meeting may lie for which hours are written down, in milliseconds. */
export const longestAgo = 120 * day

/** Whether the time somebody gave to a meeting is written down, and not refused. */
export async function hasTimeAt(db: Reader, memberId: string, meetingId: string): Promise<boolean> {
  const written = await timesWritten(db, memberId)
  return written.includes(meetingId)
}

/** The meetings for which somebody's time is written down, and not refused. */
export async function timesWritten(db: Reader, memberId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ meetingId: involvementHours.meetingId })
    .from(involvementHours)
    .where(
      and(
        eq(involvementHours.memberId, memberId),
        isNotNull(involvementHours.meetingId),
        gt(involvementHours.minutes, 0),
        isNull(involvementHours.takenBackAt),
        or(isNull(involvementHours.outcome), ne(involvementHours.outcome, 'refused')),
      ),
    )
    .orderBy(desc(involvementHours.id))
    .limit(200)
  return rows.flatMap(({ meetingId }) => meetingId ?? [])
}

/** Hours as pages show them. */
export const asShown = (hours: Hours, now: number) => ({
  id: hours.id,
  whatFor: hours.whatFor,
  meetingId: hours.meetingId,
  workedOn: hours.workedOn,
  minutes: hours.minutes,
  pay: hours.pay,
  payPence: hours.payPence,
  expensesPence: hours.expensesPence,
  expensesFor: hours.expensesFor,
  isWrittenFor: hours.enteredBySeatId !== null,
  state: hoursState(hours),
  reason: hours.reason,
  paidOn: hours.paidOn,
  days: daysToPay(hours, now),
})
