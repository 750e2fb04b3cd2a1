import { sql } from 'drizzle-orm'
import { id, index, moment, table, text, uniqueIndex } from '../columns.ts'
import { workspaces } from './workspaces.ts'

/** What became of a comment, or how an objective ended, told to everybody in words that the group chose. Never somebody's own. */
export const publicAnswers = table(
  'public_answers',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    kind: text('kind').$type<'comment' | 'objective'>().notNull(),
    /** The comment or the objective. */
    subjectId: text('subject_id').notNull(),
    /** How it stood when these words were chosen: the id of the outcome, or when the objective ended. When it stands otherwise, they are not shown. */
    state: text('state').notNull(),
    said: text('said').notNull(),
    answer: text('answer').notNull(),
    shownBy: text('shown_by').notNull(),
    shownAt: moment('shown_at').notNull(),
    takenBackAt: moment('taken_back_at'),
    takenBackBy: text('taken_back_by'),
  },
  (t) => [
    uniqueIndex('public_answers_once').on(t.kind, t.subjectId).where(sql`taken_back_at is null`),
    index('public_answers_newest').on(t.takenBackAt, t.shownAt, t.id),
    index('public_answers_of').on(t.workspaceId, t.takenBackAt, t.shownAt, t.id),
  ],
)
