import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { annualReviews } from '#db/schema/index.ts'
import { shownAnswers } from './results.ts'
import { questionsOf } from './reviews.ts'

/**
 * Everything in a review of the year that people wrote and everybody may come to read: for triage when it is published, and for a
 * moderator who reads it. Null when there is no such review.
 */
export async function yearInWords(db: Reader, reviewId: string) {
  const [review] = await db.select().from(annualReviews).where(eq(annualReviews.id, reviewId))
  if (!review) return null
  const { title, learned, couldNot, facts, publishedAt } = review
  const asked = (await questionsOf(db, reviewId)).flatMap(({ words, choices }) => [words, ...choices])
  const gathered = facts
    ? [
        ...facts.objectives.flatMap((objective) => [objective.title, objective.why]),
        ...facts.documents,
        ...(facts.themes ?? []).flatMap((theme) => [theme.name, theme.changed, theme.couldNot]),
      ]
    : []
  const words = [title, learned, couldNot, ...asked, await shownAnswers(db, reviewId), ...gathered]
  return { words: words.filter(Boolean).join('\n\n'), isPublished: publishedAt !== null }
}
