import { and, count, countDistinct, eq, gte, isNull, lte, sql, sum } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { involvementHours, opportunities } from '#db/schema/index.ts'

/** What a group gave and was paid between two days ("2026-04-01"), in sums alone: nobody's own figures. */
export type InvolvementSums = {
  readonly people: number
  readonly minutes: number
  readonly payPence: number
  readonly expensesPence: number
  readonly paidPence: number
  readonly declined: number
}

/** Sums of approved hours between two days. For other pillars, which ask first who may see them. */
export async function involvementSums(
  db: Reader,
  workspaceId: string,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<InvolvementSums> {
  const amount = sql`${involvementHours.payPence} + ${involvementHours.expensesPence}`
  const [row] = await db
    .select({
      people: countDistinct(involvementHours.memberId).mapWith(Number),
      minutes: sum(involvementHours.minutes).mapWith(Number),
      payPence: sum(involvementHours.payPence).mapWith(Number),
      expensesPence: sum(involvementHours.expensesPence).mapWith(Number),
      paidPence: sql`sum(case when ${involvementHours.paidOn} is null then 0 else ${amount} end)`.mapWith(Number),
      declined: sql`sum(case when ${involvementHours.pay} = 'declined' then 1 else 0 end)`.mapWith(Number),
    })
    .from(involvementHours)
    .where(
      and(
        eq(involvementHours.workspaceId, workspaceId),
        isNull(involvementHours.takenBackAt),
        eq(involvementHours.outcome, 'approved'),
        gte(involvementHours.workedOn, from),
        lte(involvementHours.workedOn, until),
      ),
    )
  const nothing = { people: 0, minutes: 0, payPence: 0, expensesPence: 0, paidPence: 0, declined: 0 }
  return row ? { ...nothing, ...Object.fromEntries(Object.entries(row).map(([name, n]) => [name, n ?? 0])) } : nothing
}

/** How many offers were filled between two moments (epoch milliseconds). */
export async function opportunitiesFilled(
  db: Reader,
  workspaceId: string,
  { since, before }: { readonly since: number; readonly before: number },
): Promise<number> {
  const [row] = await db
    .select({ count: count().mapWith(Number) })
    .from(opportunities)
    .where(
      and(
        eq(opportunities.workspaceId, workspaceId),
        gte(opportunities.chosenAt, since),
        lte(opportunities.chosenAt, before),
      ),
    )
  return row?.count ?? 0
}
