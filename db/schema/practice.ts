import { sql } from 'drizzle-orm'
import { id, index, json, moment, table, text, uniqueIndex } from '../columns.ts'

/** Questions that one group found good to ask, for others to copy. */
export const questionSets = table(
  'question_sets',
  {
    id: id('id'),
    title: text('title').notNull(),
    /** What they are for: "A leaflet about going home". */
    use: text('use_for').notNull(),
    questions: json('questions').$type<readonly string[]>().notNull(),
    sharedBy: text('shared_by').notNull(),
    sharedAt: moment('shared_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    withdrawnBy: text('withdrawn_by'),
  },
  (t) => [
    index('question_sets_newest').on(t.withdrawnAt, t.sharedAt, t.id),
    index('question_sets_by').on(t.sharedBy, t.id),
  ],
)

/** A word that services use and people do not, with what to say instead. Found in every draft from then on. */
export const sharedWords = table(
  'shared_words',
  {
    id: id('id'),
    word: text('word').notNull(),
    /** Small letters, so that each word stands once. */
    wordKey: text('word_key').notNull(),
    instead: text('instead').notNull(),
    sharedBy: text('shared_by').notNull(),
    sharedAt: moment('shared_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    withdrawnBy: text('withdrawn_by'),
  },
  (t) => [
    uniqueIndex('shared_words_once').on(t.wordKey).where(sql`withdrawn_at is null`),
    index('shared_words_kept').on(t.withdrawnAt, t.wordKey),
    index('shared_words_by').on(t.sharedBy, t.id),
  ],
)
