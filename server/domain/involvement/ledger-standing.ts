import { and, desc, eq, isNotNull, isNull, sql, sum } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { involvementHours } from '#db/schema/index.ts'
import { daysToPay } from './hours.ts'

/** How many of the last payments the usual wait is taken from. */
const payments = 50

/** How a ledger stands: what waits for a decision, what is owed in pence, and how many days the middle one of the last payments took; null before there was one. */
export async function ledgerStanding(db: Reader, workspaceId: string) {
  const here = and(eq(involvementHours.workspaceId, workspaceId), isNull(involvementHours.takenBackAt))
  const amount = sql`${involvementHours.payPence} + ${involvementHours.expensesPence}`
  const [open] = await db
    .select({
      waiting: sum(sql`case when ${involvementHours.outcome} is null then 1 else 0 end`).mapWith(Number),
      owedPence: sum(sql`case when ${involvementHours.outcome} = 'approved' then ${amount} else 0 end`).mapWith(Number),
    })
    .from(involvementHours)
    .where(and(here, isNull(involvementHours.paidOn)))
  const paid = await db
    .select({ enteredAt: involvementHours.enteredAt, paidOn: involvementHours.paidOn })
    .from(involvementHours)
    .where(and(here, isNotNull(involvementHours.paidOn)))
    .orderBy(desc(involvementHours.id))
    .limit(payments)
  const days = paid.map((one) => daysToPay(one, 0)).sort((one, other) => one - other)
  return {
    waiting: open?.waiting ?? 0,
    owedPence: open?.owedPence ?? 0,
    daysToPay: days[Math.floor(days.length / 2)] ?? null,
  }
}
