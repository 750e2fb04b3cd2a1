import { and, asc, eq, isNotNull, or, sql } from 'drizzle-orm'
import {
  annualAnswered,
  annualReviews,
  annualVoices,
  involvementHours,
  letterVoices,
  meetings,
  opportunities,
  opportunityInterests,
  proposalComments,
  proposalLetters,
  proposals,
  seats,
} from '#db/schema/index.ts'
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
            meeting: meetings.title,
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
        .leftJoin(meetings, eq(meetings.id, involvementHours.meetingId))
        .where(and(eq(involvementHours.memberId, actor.id), past([involvementHours.id], after)))
        .orderBy(asc(involvementHours.id))
        .limit(atOnce),
    ),
  'proposal-comments': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: proposalComments.id },
          row: {
            about: proposals.title,
            words: proposalComments.words,
            saidAt: proposalComments.saidAt,
            takenBackAt: proposalComments.withdrawnAt,
          },
        })
        .from(proposalComments)
        .innerJoin(proposals, eq(proposals.id, proposalComments.proposalId))
        .where(and(eq(proposalComments.authorId, actor.id), past([proposalComments.id], after)))
        .orderBy(asc(proposalComments.id))
        .limit(atOnce),
    ),
  'says-on-letters': whole((db, me) =>
    db
      .select({
        about: proposals.title,
        voice: letterVoices.voice,
        reason: letterVoices.reason,
        saidAt: letterVoices.saidAt,
      })
      .from(seats)
      .innerJoin(letterVoices, eq(letterVoices.seatId, seats.id))
      .innerJoin(proposalLetters, eq(proposalLetters.id, letterVoices.letterId))
      .innerJoin(proposals, eq(proposals.id, proposalLetters.proposalId))
      .where(and(eq(seats.memberId, me), isNotNull(letterVoices.saidAt))),
  ),
  'reviews-of-a-year': whole((db, me) =>
    db
      .select({
        about: annualReviews.title,
        youAnswered: sql`case when ${annualAnswered.seatId} is null then 0 else 1 end`.mapWith(Boolean),
        voice: annualVoices.voice,
        reason: annualVoices.reason,
        saidAt: annualVoices.saidAt,
      })
      .from(seats)
      .innerJoin(annualReviews, eq(annualReviews.workspaceId, seats.workspaceId))
      .leftJoin(annualAnswered, and(eq(annualAnswered.reviewId, annualReviews.id), eq(annualAnswered.seatId, seats.id)))
      .leftJoin(annualVoices, and(eq(annualVoices.reviewId, annualReviews.id), eq(annualVoices.seatId, seats.id)))
      .where(and(eq(seats.memberId, me), or(isNotNull(annualAnswered.seatId), isNotNull(annualVoices.saidAt)))),
  ),
} satisfies Record<string, ReadPage>
