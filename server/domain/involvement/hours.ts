import { and, desc, eq, isNull, lt, type SQL } from 'drizzle-orm'
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
function daysToPay({ enteredAt, paidOn }: Pick<Hours, 'enteredAt' | 'paidOn'>, now: number): number {
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

/** Hours as pages show them. */
export const asShown = (hours: Hours, now: number) => ({
  id: hours.id,
  whatFor: hours.whatFor,
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
