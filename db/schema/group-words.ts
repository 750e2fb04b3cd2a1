import { id, index, moment, table, text, uniqueIndex } from '../columns.ts'
import type { Withheld } from './groups.ts'
import { members } from './people.ts'
import { workspaces } from './workspaces.ts'

/** Where a group keeps words: what was written down together, asked, or said with a voice; and what it shows to everybody. */
export type WordsPlace =
  | 'minutes'
  | 'decision'
  | 'action'
  | 'step'
  | 'research-report'
  | 'question-set'
  | 'shared-word'
  | 'seat-ask'
  | 'interest'
  | 'agreement-voice'
  | 'letter'
  | 'letter-voice'
  | 'note-after'
  | 'offer-change'
  | 'year-voice'
  | 'public-answer'
  | 'theme'
  | 'public-page'
  | 'year'

/**
 * A mark on words that a group keeps, so that they can be screened, reported and taken from view like everything else people
 * write. The words themselves stand where they belong, and nowhere twice.
 */
export const groupWords = table(
  'group_words',
  {
    id: id('id'),
    place: text('place').$type<WordsPlace>().notNull(),
    /** The thing that has the words, by its id: a meeting, a decision, a letter. */
    ofId: text('of_id').notNull(),
    /** Which of its words, where it has several: an item of the agenda, a step, a seat. Empty otherwise. */
    part: text('part').notNull().default(''),
    /** Null: shared across workspaces. */
    workspaceId: text('workspace_id').references(() => workspaces.id),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    writtenAt: moment('written_at').notNull(),
    withheld: text('withheld').$type<Withheld>(),
    withheldBy: text('withheld_by'),
    withheldAt: moment('withheld_at'),
  },
  (t) => [
    uniqueIndex('group_words_once').on(t.place, t.ofId, t.part),
    index('group_words_of_author').on(t.authorId, t.id),
  ],
)
