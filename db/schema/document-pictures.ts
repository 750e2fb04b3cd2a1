import { id, table, text, uniqueIndex } from '../columns.ts'
import { documentUploads } from './document-uploads.ts'
import { documents } from './documents.ts'

/**
 * Pictures of what was brought, made anew when it was read. Each belongs to what it came with until that is a draft; then to the
 * document, once, however many of its drafts show it.
 */
export const documentPictures = table(
  'document_pictures',
  {
    id: id('id'),
    uploadId: text('upload_id')
      .notNull()
      .references(() => documentUploads.id),
    /** Null until somebody has looked at what was read and made it a draft. */
    documentId: text('document_id').references(() => documents.id),
    /** What blocks call it by: SHA-256 of its bytes, in hex. */
    hash: text('hash').notNull(),
    type: text('type').$type<'image/png' | 'image/jpeg'>().notNull(),
    /** In base64, which both engines keep alike; two megabytes at most. */
    bytes: text('bytes').notNull(),
  },
  (t) => [
    uniqueIndex('document_pictures_of_upload').on(t.uploadId, t.hash),
    uniqueIndex('document_pictures_once').on(t.documentId, t.hash),
  ],
)
