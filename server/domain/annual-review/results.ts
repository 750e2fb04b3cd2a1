import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { annualQuestions, annualTallies, annualWords, type TableSide } from '#db/schema/index.ts'
import { fewest, maySplit, told } from './policy.ts'
import { answeredBySide, questionsOf } from './reviews.ts'

/** An answer and how many gave it, rounded down to a step of five: 0 is "fewer than five". */
export type ToldCount = {
  readonly choice: string
  readonly atLeast: number
  readonly sides: { readonly [Side in TableSide]: number } | null
}

/** A question with its answers, as they may be told. */
export type Result = {
  readonly id: string
  readonly words: string
  readonly counts: readonly ToldCount[]
  readonly said: readonly { readonly id: string; readonly words: string; readonly isLeftOut: boolean }[]
}

/** What people answered, or null while fewer than five have: then nothing of it is told to anybody. Words left out are for those who arrange. */
export async function resultsOf(
  db: Reader,
  reviewId: string,
  { withLeftOut }: { readonly withLeftOut: 'yes' | 'no' },
): Promise<readonly Result[] | null> {
  const answered = await answeredBySide(db, reviewId)
  if (answered.lived + answered.service < fewest) return null
  const asked = db
    .select({ id: annualQuestions.id })
    .from(annualQuestions)
    .where(eq(annualQuestions.reviewId, reviewId))
  const tallies = await db.select().from(annualTallies).where(inArray(annualTallies.questionId, asked))
  const words = await db
    .select()
    .from(annualWords)
    .where(inArray(annualWords.questionId, asked))
    .orderBy(asc(annualWords.id))
  const split = maySplit(answered)
  return (await questionsOf(db, reviewId)).map((question) => ({
    id: question.id,
    words: question.words,
    counts: question.choices.map((choice, at) => {
      const of = (side: TableSide) =>
        tallies.find((row) => row.questionId === question.id && row.choice === at && row.side === side)?.count ?? 0
      return {
        choice,
        atLeast: told(of('lived') + of('service')),
        sides: split ? { lived: told(of('lived')), service: told(of('service')) } : null,
      }
    }),
    said: words
      .filter((row) => row.questionId === question.id && (row.leftOutBy === null || withLeftOut === 'yes'))
      .map(({ id, words: said, leftOutBy }) => ({ id, words: said, isLeftOut: leftOutBy !== null })),
  }))
}

/** Every answer in words that the group reads. Nothing while fewer than five have answered. */
export async function shownAnswers(db: Reader, reviewId: string): Promise<string> {
  const results = (await resultsOf(db, reviewId, { withLeftOut: 'no' })) ?? []
  return results.flatMap(({ said }) => said.map(({ words }) => words)).join('\n')
}
