import { and, asc, eq, gt, gte, isNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { involvementHours, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayArrange, visibleWorkspace } from '../workspaces/index.ts'
import { aDay } from './words.ts'

const atOnce = 500

/** Approved hours between two days, a page at a time, for whoever pays them: the chair and the staff. Refuses: not-found, forbidden, invalid. */
export const hoursForFinance = query(
  z.object({
    slug: z.string(),
    from: z.union([z.literal(''), aDay]).default(''),
    until: z.union([z.literal(''), aDay]).default(''),
    after: z.string().max(60).default(''),
  }),
  async ({ db, actor }, { slug, from, until, after }) => {
    const workspace = await visibleWorkspace(db, actor, slug)
    if (!workspace.seat) throw notFound('Group')
    demand(mayArrange(actor, workspace))
    const rows = await db
      .select({
        id: involvementHours.id,
        name: members.name,
        whatFor: involvementHours.whatFor,
        workedOn: involvementHours.workedOn,
        minutes: involvementHours.minutes,
        pay: involvementHours.pay,
        payPence: involvementHours.payPence,
        expensesPence: involvementHours.expensesPence,
        expensesFor: involvementHours.expensesFor,
        paidOn: involvementHours.paidOn,
      })
      .from(involvementHours)
      .innerJoin(members, eq(members.id, involvementHours.memberId))
      .where(
        and(
          eq(involvementHours.workspaceId, workspace.id),
          isNull(involvementHours.takenBackAt),
          eq(involvementHours.outcome, 'approved'),
          from === '' ? undefined : gte(involvementHours.workedOn, from),
          until === '' ? undefined : lte(involvementHours.workedOn, until),
          after === '' ? undefined : gt(involvementHours.id, after),
        ),
      )
      .orderBy(asc(involvementHours.id))
      .limit(atOnce)
    return { rows, next: rows.length === atOnce ? (rows.at(-1)?.id ?? null) : null }
  },
)
