import { and, asc, eq } from 'drizzle-orm'
import { involvementHours, opportunities, opportunityInterests } from '#db/schema/index.ts'
import { atOnce, paged, past, type ReadPage, whole } from './record-pages.ts'

/** What a member offered to do with services, the time they gave and what they were paid. */
export const recordsOfInvolvement = {
  'wishes-to-take-part': whole((db, me) =>
    db
      .select({
        what: opportunities.title,
        words: opportunityInterests.words,
        supportNeeded: opportunityInterests.supportNeeded,
        saidAt: opportunityInterests.saidAt,
        outcome: opportunityInterests.outcome,
        whatWeToldYou: opportunityInterests.reason,
        decidedAt: opportunityInterests.decidedAt,
        takenBackAt: opportunityInterests.takenBackAt,
      })
      .from(opportunityInterests)
      .innerJoin(opportunities, eq(opportunities.id, opportunityInterests.opportunityId))
      .where(eq(opportunityInterests.memberId, me))
      .orderBy(asc(opportunityInterests.id)),
  ),
  'hours-given': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: involvementHours.id },
          row: {
            whatFor: involvementHours.whatFor,
            day: involvementHours.workedOn,
            minutes: involvementHours.minutes,
            pay: involvementHours.pay,
            payInPence: involvementHours.payPence,
            expensesInPence: involvementHours.expensesPence,
            expensesFor: involvementHours.expensesFor,
            writtenAt: involvementHours.enteredAt,
            takenBackAt: involvementHours.takenBackAt,
            outcome: involvementHours.outcome,
            whatWeToldYou: involvementHours.reason,
            paidOn: involvementHours.paidOn,
          },
        })
        .from(involvementHours)
        .where(and(eq(involvementHours.memberId, actor.id), past([involvementHours.id], after)))
        .orderBy(asc(involvementHours.id))
        .limit(atOnce),
    ),
} satisfies Record<string, ReadPage>
