import { and, asc, eq, gt, inArray, isNull, lte } from 'drizzle-orm'
import { annualAnswered, annualReviews, annualVoices } from '#db/schema/index.ts'
import { type WaitingSource, type WaitingThing, waitingIn } from '../waiting.ts'
import { hasSay, isArranging } from '../workspaces/index.ts'

/** Questions of a year to answer, reviews to agree to, and for those who arrange a year to gather. */
export const annualReviewWaiting: WaitingSource = async ({ db, now }, seats) => {
  const here = inArray(
    annualReviews.workspaceId,
    seats.map(({ workspaceId }) => workspaceId),
  )
  const seatIds = seats.map(({ seatId }) => seatId)
  const saying = seats.filter(({ kind }) => hasSay(kind)).map(({ seatId }) => seatId)
  const thing = (
    row: { id: string; workspaceId: string; title: string },
    doing: Pick<WaitingThing, 'kind' | 'what' | 'minutes' | 'dueAt'>,
  ) => waitingIn(seats, row, { ...doing, room: `review-of-the-year/${row.id}` })
  const open = await db
    .select()
    .from(annualReviews)
    .where(and(here, isNull(annualReviews.gatheredAt), gt(annualReviews.answersUntil, now)))
    .orderBy(asc(annualReviews.answersUntil))
    .limit(30)
  const done = await db
    .select({ reviewId: annualAnswered.reviewId })
    .from(annualAnswered)
    .where(inArray(annualAnswered.seatId, seatIds))
    .limit(200)
  const toSay = await db
    .select({ review: annualReviews })
    .from(annualVoices)
    .innerJoin(annualReviews, eq(annualReviews.id, annualVoices.reviewId))
    .where(and(inArray(annualVoices.seatId, saying), isNull(annualVoices.saidAt), isNull(annualReviews.signedAt)))
    .limit(30)
  const arranged = seats.filter(({ kind }) => isArranging(kind)).map(({ workspaceId }) => workspaceId)
  const toGather =
    arranged.length === 0
      ? []
      : await db
          .select()
          .from(annualReviews)
          .where(
            and(
              inArray(annualReviews.workspaceId, arranged),
              isNull(annualReviews.gatheredAt),
              lte(annualReviews.answersUntil, now),
            ),
          )
          .limit(30)
  return [
    ...open
      .filter(({ id }) => !done.some(({ reviewId }) => reviewId === id))
      .map((row) =>
        thing(row, {
          kind: 'answer-year',
          what: 'Answer a few questions. Nobody sees who said what',
          minutes: 10,
          dueAt: row.answersUntil,
        }),
      ),
    ...toSay.map(({ review }) =>
      thing(review, {
        kind: 'agree-year',
        what: 'Read it, and say whether you agree',
        minutes: 15,
        dueAt: review.sayUntil,
      }),
    ),
    ...toGather.map((row) =>
      thing(row, { kind: 'gather-year', what: 'Gather what the year came to', minutes: 10, dueAt: row.answersUntil }),
    ),
  ]
}
