import { id, index, moment, table, text } from '../columns.ts'
import { workspaces } from './workspaces.ts'

/** What somebody told the service. */
export type FeedbackKind = 'complaint' | 'concern' | 'compliment' | 'suggestion'

/** What comes up again and again in what people tell the service, under a name the group gave it. */
export const themes = table(
  'themes',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    name: text('name').notNull(),
    learned: text('learned').notNull().default(''),
    changed: text('changed').notNull().default(''),
    /** What could not be done, and why. */
    couldNot: text('could_not').notNull().default(''),
    namedBy: text('named_by').notNull(),
    namedAt: moment('named_at').notNull(),
    changedAt: moment('changed_at'),
    /** When it was put on the public page, by whom; null while it stays inside. */
    shownAt: moment('shown_at'),
    shownBy: text('shown_by'),
  },
  (t) => [
    index('themes_of_workspace').on(t.workspaceId, t.id),
    index('themes_shown').on(t.workspaceId, t.shownAt),
    index('themes_newest').on(t.shownAt, t.id),
  ],
)

/** A complaint or other feedback as staff tell it: nothing in it says who it was. The group reads it once a person has confirmed that. */
export const feedbackSummaries = table(
  'feedback_summaries',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    themeId: text('theme_id').references(() => themes.id),
    kind: text('kind').$type<FeedbackKind>().notNull(),
    /** "2026-11": the day would say too much. */
    month: text('month').notNull(),
    words: text('words').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: moment('written_at').notNull(),
    /** When somebody read it and confirmed that nobody can be known from it; null: only the staff and the chair see it. */
    sharedAt: moment('shared_at'),
    sharedBy: text('shared_by'),
    removedAt: moment('removed_at'),
  },
  (t) => [
    index('feedback_summaries_of_workspace').on(t.workspaceId, t.removedAt, t.sharedAt, t.id),
    index('feedback_summaries_of_theme').on(t.themeId, t.id),
  ],
)
