import { index, int, moment, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { directoryFeeds } from './directory.ts'

/** A file that an editor handed over, until it is read: a job reads it, also after a restart and on another machine. */
export const directoryUploads = table(
  'directory_uploads',
  {
    id: text('id').primaryKey(),
    feedId: text('feed_id')
      .notNull()
      .references(() => directoryFeeds.id),
    /** As it was called where it came from. */
    name: text('name').notNull(),
    /** SHA-256 of its bytes: the same again may go on from a checkpoint. */
    digest: text('digest').notNull(),
    keptAt: moment('kept_at').notNull(),
    keptBy: text('kept_by').notNull(),
  },
  (t) => [uniqueIndex('directory_uploads_feed').on(t.feedId), index('directory_uploads_old').on(t.keptAt)],
)

/** Its bytes in pieces, in base64, which both engines keep alike. */
export const directoryUploadParts = table(
  'directory_upload_parts',
  {
    uploadId: text('upload_id')
      .notNull()
      .references(() => directoryUploads.id),
    position: int('position').notNull(),
    bytes: text('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.uploadId, t.position] })],
)
