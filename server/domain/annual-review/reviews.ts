import { and, asc, count, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { annualAnswered, annualQuestions, annualReviews, annualVoices, members, seats } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound, Refusal } from '../kernel/refusal.ts'
import { hasSay, mayArrange, seatedIn, workspaceFromWithin } from '../workspaces/index.ts'
import { sideOf } from './policy.ts'

export type Review = typeof annualReviews.$inferSelect

/** The review of a year, for those with a seat. Refuses: not-found. */
export async function visibleReview(db: Reader, actor: Actor, reviewId: string) {
  const [review] = await db.select().from(annualReviews).where(eq(annualReviews.id, reviewId))
  if (!review) throw notFound('Review')
  return { review, workspace: await workspaceFromWithin(db, actor, review.workspaceId).catch(asMissing) }
}

const asMissing = (error: unknown): never => {
  throw error instanceof Refusal ? notFound('Review') : error
}

/** The same for those who arrange. Refuses: not-found, forbidden. */
export async function reviewToArrange({ tx, actor }: Context, reviewId: string) {
  const seen = await visibleReview(tx, actor, reviewId)
  demand(mayArrange(actor, seen.workspace))
  return seen
}

/** The questions of a review, in their order. */
export const questionsOf = async (db: Reader, reviewId: string) =>
  db
    .select()
    .from(annualQuestions)
    .where(eq(annualQuestions.reviewId, reviewId))
    .orderBy(asc(annualQuestions.position))
    .limit(50)

/** How many have answered, on each side of the table. */
export async function answeredBySide(db: Reader, reviewId: string) {
  const rows = await db
    .select({ kind: seats.kind, people: count().mapWith(Number) })
    .from(annualAnswered)
    .innerJoin(seats, eq(seats.id, annualAnswered.seatId))
    .where(eq(annualAnswered.reviewId, reviewId))
    .groupBy(seats.kind)
  const on = (side: 'lived' | 'service') =>
    rows.filter(({ kind }) => sideOf(kind) === side).reduce((sum, { people }) => sum + people, 0)
  return { lived: on('lived'), service: on('service') }
}

/** Whether somebody has answered, from the seat they hold or from one they held before. */
export async function hasAnswered(db: Reader, reviewId: string, memberId: string): Promise<boolean> {
  const rows = await db
    .select({ seatId: annualAnswered.seatId })
    .from(annualAnswered)
    .innerJoin(seats, eq(seats.id, annualAnswered.seatId))
    .where(and(eq(annualAnswered.reviewId, reviewId), eq(seats.memberId, memberId)))
  return rows.length > 0
}

/** Whom a year asks something: its questions, of everybody with a seat but whoever opened it; or whether they agree, of whoever has a say and has not spoken. Members' ids. */
export async function askedInYear(
  db: Reader,
  { id, workspaceId, openedBy }: Review,
  what: 'opened' | 'asked',
): Promise<readonly string[]> {
  if (what === 'opened') return (await seatedIn(db, workspaceId)).filter((memberId) => memberId !== openedBy)
  const voices = await voicesOnReview(db, id)
  return voices.filter(({ voice }) => voice === null).map(({ memberId }) => memberId)
}

/** Who has a say, and what they said. Whoever left their seat, or took one without a say, has none any more unless they spoke before. */
export async function voicesOnReview(db: Reader, reviewId: string) {
  const rows = await db
    .select({
      seatId: annualVoices.seatId,
      memberId: seats.memberId,
      name: members.name,
      kind: seats.kind,
      voice: annualVoices.voice,
      reason: annualVoices.reason,
      enteredBySeatId: annualVoices.enteredBySeatId,
      leftAt: seats.leftAt,
    })
    .from(annualVoices)
    .innerJoin(seats, eq(seats.id, annualVoices.seatId))
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(eq(annualVoices.reviewId, reviewId))
    .orderBy(asc(seats.takenAt), asc(seats.id))
  return rows.filter(({ leftAt, voice, kind }) => voice !== null || (leftAt === null && hasSay(kind)))
}
