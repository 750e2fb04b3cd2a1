import { sql } from 'drizzle-orm'
import { id, index, int, json, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import type { Voice } from './review.ts'
import { seats, workspaces } from './workspaces.ts'

/** Whether somebody sits at the table for what they live with, or for the service. */
export type TableSide = 'lived' | 'service'

/** What a year came to, as it was when it was gathered: titles and sums, and nobody's own figures. */
export type YearFacts = {
  readonly objectives: readonly { readonly title: string; readonly ended: string | null; readonly why: string }[]
  readonly documents: readonly string[]
  readonly comments: { readonly accepted: number; readonly inPart: number; readonly notThisTime: number }
  readonly offersFilled: number
  /** Absent in years that were gathered before these were: how often the group met, and the themes it shows everybody. */
  readonly meetings?: number
  readonly themes?: readonly { readonly name: string; readonly changed: string; readonly couldNot: string }[]
  readonly minutes: number
  /** Null when fewer than five people gave hours: the sum would tell what one of them was paid. */
  readonly paidPence: number | null
}

/** The year of a group, looked back on together: questions, what was done, what could not be done, and who signs it. */
export const annualReviews = table(
  'annual_reviews',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    title: text('title').notNull(),
    /** "2026-04-01". */
    fromOn: text('from_on').notNull(),
    untilOn: text('until_on').notNull(),
    intro: text('intro').notNull(),
    openedBy: text('opened_by').notNull(),
    openedAt: moment('opened_at').notNull(),
    answersUntil: moment('answers_until').notNull(),
    gatheredAt: moment('gathered_at'),
    gatheredBy: text('gathered_by'),
    facts: json('facts').$type<YearFacts>(),
    learned: text('learned').notNull().default(''),
    couldNot: text('could_not').notNull().default(''),
    /** When whoever has a say was asked to sign it, last. */
    askedAt: moment('asked_at'),
    sayUntil: moment('say_until'),
    signedAt: moment('signed_at'),
    signedBy: text('signed_by'),
    publishedAt: moment('published_at'),
    publishedBy: text('published_by'),
  },
  (t) => [
    uniqueIndex('annual_reviews_one_open').on(t.workspaceId).where(sql`signed_at is null`),
    index('annual_reviews_of').on(t.workspaceId, t.id),
  ],
)

/** A question of a year's review: with choices, or for words. */
export const annualQuestions = table(
  'annual_questions',
  {
    id: id('id'),
    reviewId: text('review_id')
      .notNull()
      .references(() => annualReviews.id),
    position: int('position').notNull(),
    words: text('words').notNull(),
    /** Empty: answered in words. */
    choices: json('choices').$type<string[]>().notNull(),
  },
  (t) => [index('annual_questions_of').on(t.reviewId, t.position)],
)

/** That somebody answered, so that nobody answers twice. Not when, and not what. */
export const annualAnswered = table(
  'annual_answered',
  {
    reviewId: text('review_id')
      .notNull()
      .references(() => annualReviews.id),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
  },
  (t) => [primaryKey({ columns: [t.reviewId, t.seatId] }), index('annual_answered_by').on(t.seatId)],
)

/** How many chose each choice, by the side of the table. A count, so that no row is anybody's. */
export const annualTallies = table(
  'annual_tallies',
  {
    questionId: text('question_id')
      .notNull()
      .references(() => annualQuestions.id),
    choice: int('choice').notNull(),
    side: text('side').$type<TableSide>().notNull(),
    count: int('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.questionId, t.choice, t.side] })],
)

/** What somebody answered in words. Its id tells no time, and nothing says whose it is. */
export const annualWords = table(
  'annual_words',
  {
    id: id('id'),
    questionId: text('question_id')
      .notNull()
      .references(() => annualQuestions.id),
    words: text('words').notNull(),
    /** Left out of what the group reads: by the first look at it, or by whoever arranges. */
    leftOutBy: text('left_out_by'),
  },
  (t) => [index('annual_words_of').on(t.questionId, t.id)],
)

/** One member who has a say in the review, and what they said. */
export const annualVoices = table(
  'annual_voices',
  {
    reviewId: text('review_id')
      .notNull()
      .references(() => annualReviews.id),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    voice: text('voice').$type<Voice>(),
    reason: text('reason').notNull().default(''),
    enteredBySeatId: text('entered_by_seat_id').references(() => seats.id),
    saidAt: moment('said_at'),
  },
  (t) => [primaryKey({ columns: [t.reviewId, t.seatId] }), index('annual_voices_by_seat').on(t.seatId, t.saidAt)],
)
