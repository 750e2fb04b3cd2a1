import { id, index, int, json, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { workspaces } from './workspaces.ts'

/** What a service asks its experts to read. */
export type DocumentKind = 'leaflet' | 'letter' | 'policy' | 'form' | 'web'
/** Where the words of a draft came from. From the draft before: with what was accepted (`outcomes`), or with words for a picture (`described`). */
export type DraftSource = 'upload' | 'paste' | 'outcomes' | 'described'

/** A leaflet, letter, policy, form or web text that a workspace works on. */
export const documents = table(
  'documents',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    kind: text('kind').$type<DocumentKind>().notNull(),
    title: text('title').notNull(),
    broughtBy: text('brought_by').notNull(),
    broughtAt: moment('brought_at').notNull(),
    /** The day on which it is looked at again, "2027-05-01"; null while none is set. */
    reviewOn: text('review_on'),
    /** Put away: not worked on any more, and still to be read. */
    putAwayAt: moment('put_away_at'),
  },
  (t) => [
    index('documents_by_workspace').on(t.workspaceId, t.putAwayAt, t.broughtAt),
    index('documents_review').on(t.reviewOn),
  ],
)

/** One state of a document. Drafts are never changed: what changes is the next draft. */
export const documentDrafts = table(
  'document_drafts',
  {
    id: id('id'),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    /** From 1, in the order in which they came. */
    number: int('number').notNull(),
    source: text('source').$type<DraftSource>().notNull(),
    /** How many letters its text has, as comments count places in it. */
    length: int('length').notNull(),
    words: int('words').notNull(),
    /** The reading age in years by SMOG, or null when it is too short to say. */
    readingAge: int('reading_age'),
    /** How hard each part under a heading is to read: SectionAge, as server/domain/documents/kept/keep-draft.ts tells it. */
    sections: json('sections').$type<readonly unknown[]>().notNull(),
    /** What a reader would look for and not find, such as whom to call. */
    lacks: json('lacks').$type<readonly string[]>().notNull(),
    /** What was lost or doubtful when the file was read, in words for people. */
    warnings: json('warnings').$type<readonly string[]>().notNull(),
    madeBy: text('made_by').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [uniqueIndex('document_drafts_once').on(t.documentId, t.number)],
)

/** The blocks of a draft, one a row, so that a page of a long document reads only what it shows. */
export const draftBlocks = table(
  'draft_blocks',
  {
    draftId: text('draft_id')
      .notNull()
      .references(() => documentDrafts.id),
    position: int('position').notNull(),
    /** Where its words begin in the text of the draft, in letters. */
    startsAt: int('starts_at').notNull(),
    endsAt: int('ends_at').notNull(),
    /** A Block as server/domain/documents/drafts/blocks.ts tells it. */
    block: json('block').$type<unknown>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.draftId, t.position] })],
)
