import { index, int, json, moment, primaryKey, table, text } from '../columns.ts'
import { type DocumentKind, documentDrafts, documents } from './documents.ts'
import { workspaces } from './workspaces.ts'

/**
 * A file, or words that were pasted, on their way to be a draft: a job reads them, somebody looks at what came of it and says yes.
 * Until then there is no document, and nothing half-made.
 */
export const documentUploads = table(
  'document_uploads',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    /** The document whose next draft it is to be; null for a new one. */
    documentId: text('document_id').references(() => documents.id),
    source: text('source').$type<'upload' | 'paste'>().notNull(),
    /** As the file was called where it came from. */
    name: text('name').notNull(),
    kind: text('kind').$type<DocumentKind>().notNull(),
    keptBy: text('kept_by').notNull(),
    keptAt: moment('kept_at').notNull(),
    /** Pages read so far, of how many; nought while nobody knows. */
    done: int('done').notNull().default(0),
    of: int('of').notNull().default(0),
    readAt: moment('read_at'),
    /** Why it could not be read, in words for whoever brought it. */
    unreadable: text('unreadable'),
    /** What was read: a ReadDocument, as server/domain/documents/drafts/blocks.ts tells it, until it is a draft. */
    reading: json('reading').$type<unknown>(),
    /** What became of it. */
    draftId: text('draft_id').references(() => documentDrafts.id),
    droppedAt: moment('dropped_at'),
  },
  (t) => [
    index('document_uploads_by_workspace').on(t.workspaceId, t.draftId, t.droppedAt, t.keptAt),
    index('document_uploads_by_keeper').on(t.keptBy, t.keptAt),
    index('document_uploads_old').on(t.keptAt),
  ],
)

/** Its bytes in pieces, in base64, which both engines keep alike. They go when it was read. */
export const documentUploadParts = table(
  'document_upload_parts',
  {
    uploadId: text('upload_id')
      .notNull()
      .references(() => documentUploads.id),
    position: int('position').notNull(),
    bytes: text('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.uploadId, t.position] })],
)
