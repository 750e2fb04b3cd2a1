import { and, count, eq, gt, inArray, isNull, lte, min, ne, sql } from 'drizzle-orm'
import { involvementHours, opportunities } from '#db/schema/index.ts'
import { day } from '../kernel/time.ts'
import { type WaitingSource, waitingIn } from '../waiting.ts'
import { isArranging } from '../workspaces/index.ts'

const mostThings = 30

const daysInWords = (length: number): string => {
  const days = Math.max(0, Math.round(length / day))
  return days === 1 ? 'one day' : `${days} days`
}

/** People to choose, hours of others to decide on, and hours that were approved and not paid, wait for those who arrange. */
export const involvementWaiting: WaitingSource = async ({ db, actor, now }, seats) => {
  const arranged = seats.filter(({ kind }) => isArranging(kind))
  if (arranged.length === 0) return []
  const ids = arranged.map(({ workspaceId }) => workspaceId)
  const toChoose = await db
    .select({ id: opportunities.id, workspaceId: opportunities.workspaceId, title: opportunities.title })
    .from(opportunities)
    .where(
      and(
        inArray(opportunities.workspaceId, ids),
        isNull(opportunities.chosenAt),
        isNull(opportunities.withdrawnAt),
        lte(opportunities.closesAt, now),
      ),
    )
    .limit(mostThings)
  const toDecide = await db
    .select({ workspaceId: involvementHours.workspaceId, waiting: count().mapWith(Number) })
    .from(involvementHours)
    .where(
      and(
        inArray(involvementHours.workspaceId, ids),
        isNull(involvementHours.takenBackAt),
        isNull(involvementHours.outcome),
        ne(involvementHours.memberId, actor.id),
      ),
    )
    .groupBy(involvementHours.workspaceId)
  const toPay = await db
    .select({
      workspaceId: involvementHours.workspaceId,
      waiting: count().mapWith(Number),
      since: min(involvementHours.enteredAt).mapWith(Number),
    })
    .from(involvementHours)
    .where(
      and(
        inArray(involvementHours.workspaceId, ids),
        isNull(involvementHours.takenBackAt),
        eq(involvementHours.outcome, 'approved'),
        isNull(involvementHours.paidOn),
        gt(sql`${involvementHours.payPence} + ${involvementHours.expensesPence}`, 0),
        ne(involvementHours.memberId, actor.id),
      ),
    )
    .groupBy(involvementHours.workspaceId)
  return [
    ...toPay.map(({ workspaceId, waiting, since }) =>
      waitingIn(
        arranged,
        { workspaceId, title: waiting === 1 ? 'Somebody waits to be paid' : `${waiting} entries wait to be paid` },
        {
          kind: 'pay-hours',
          what: `Pay it, and write down the day. The oldest has waited ${daysInWords(now - since)}`,
          minutes: 2 * waiting,
          dueAt: null,
          room: 'involvement/hours',
        },
      ),
    ),
    ...toChoose.map(({ id, ...row }) =>
      waitingIn(arranged, row, {
        kind: 'choose-people',
        what: 'Choose who does it, and say why',
        minutes: 15,
        dueAt: null,
        room: `involvement/${id}`,
      }),
    ),
    ...toDecide.map(({ workspaceId, waiting }) =>
      waitingIn(
        arranged,
        { workspaceId, title: 'Hours and expenses' },
        {
          kind: 'decide-hours',
          what: waiting === 1 ? 'Decide on one entry' : `Decide on ${waiting} entries`,
          minutes: 2 * waiting,
          dueAt: null,
          room: 'involvement/hours',
        },
      ),
    ),
  ]
}
