import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { annualAnswered, annualQuestions, annualReviews, annualWords, seats, type YearFacts } from '#db/schema/index.ts'
import { themesBetween } from '../feedback/index.ts'
import { involvementSums, opportunitiesFilled } from '../involvement/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { atTheWall } from '../kernel/time.ts'
import { meetingsHeld } from '../meetings/index.ts'
import { objectivesBetween } from '../objectives/index.ts'
import { reviewSums } from '../review/index.ts'
import { leaveOut, tellingHere } from '../workspaces/index.ts'
import { fewest } from './policy.ts'
import { type Review, reviewToArrange } from './reviews.ts'

/**
 * The chair or the staff close the questions and gather what the year came to: objectives, papers, what became of comments,
 * meetings, themes, hours and money. What is gathered stays as it was on that day. Refuses: not-found, forbidden, conflict.
 */
export const gatherAnnualReview = command(z.object({ reviewId: z.string().max(60) }), async (ctx, { reviewId }) => {
  const { review, workspace } = await reviewToArrange(ctx, reviewId)
  if (review.gatheredAt !== null) throw conflict('The year was gathered already')
  if (review.answersUntil > ctx.now && !(await haveAllAnswered(ctx, review)))
    throw conflict('Not everybody has answered. Wait for them, or for the day you set')
  await ctx.tx
    .update(annualReviews)
    .set({ gatheredAt: ctx.now, gatheredBy: ctx.actor.id, facts: await factsOf(ctx, review) })
    .where(eq(annualReviews.id, reviewId))
  await shuffleWords(ctx, reviewId)
  await ctx.record({ name: 'annual-review.gathered', workspaceId: workspace.id, reviewId })
})

/** Everybody who sits there now: whoever answered and left answers for nobody else. */
async function haveAllAnswered({ tx }: Context, { id, workspaceId }: Review): Promise<boolean> {
  const waitedFor = await tx
    .select({ id: seats.id })
    .from(seats)
    .leftJoin(annualAnswered, and(eq(annualAnswered.seatId, seats.id), eq(annualAnswered.reviewId, id)))
    .where(and(eq(seats.workspaceId, workspaceId), isNull(seats.leftAt), isNull(annualAnswered.seatId)))
    .limit(1)
  return waitedFor.length === 0
}

/** A name or a number in what is gathered is left out here: what was gathered is not written anew. */
async function factsOf({ tx }: Context, { workspaceId, fromOn, untilOn }: Review): Promise<YearFacts> {
  const days = { from: fromOn, until: untilOn }
  const moments = { since: atTheWall(`${fromOn}T00:00`), before: atTheWall(`${untilOn}T23:59`) }
  const given = await involvementSums(tx, workspaceId, days)
  const { documents, comments } = await reviewSums(tx, workspaceId, moments)
  const telling = await tellingHere(tx, workspaceId)
  const clean = (text: string) => leaveOut(text, telling(text))
  const objectives = await objectivesBetween(tx, workspaceId, moments)
  return {
    objectives: objectives.map(({ title, ended, why }) => ({ title: clean(title), ended, why: clean(why) })),
    documents: documents.map(clean),
    comments,
    meetings: await meetingsHeld(tx, workspaceId, moments),
    themes: await themesBetween(tx, workspaceId, moments),
    offersFilled: await opportunitiesFilled(tx, workspaceId, moments),
    minutes: given.minutes,
    paidPence: given.people < fewest ? null : given.paidPence,
  }
}

/** Written anew in the order of their marks: the order in which words came would say who came when. */
async function shuffleWords({ tx }: Context, reviewId: string) {
  const asked = tx
    .select({ id: annualQuestions.id })
    .from(annualQuestions)
    .where(eq(annualQuestions.reviewId, reviewId))
  const all = await tx
    .select()
    .from(annualWords)
    .where(inArray(annualWords.questionId, asked))
    .orderBy(asc(annualWords.id))
  if (all.length === 0) return
  await tx.delete(annualWords).where(inArray(annualWords.questionId, asked))
  await tx.insert(annualWords).values(all)
}
