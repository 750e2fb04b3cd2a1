import { and, asc, eq } from 'drizzle-orm'
import { documents, documentUploads } from '#db/schema/index.ts'
import { atOnce, paged, past, type ReadPage } from './record-pages.ts'

/** The papers that a member brought to a group, with what became of each. */
export const recordsOfPapers = {
  'papers-brought': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { at: documentUploads.keptAt, id: documentUploads.id },
          row: {
            file: documentUploads.name,
            title: documents.title,
            broughtAt: documentUploads.keptAt,
            droppedAt: documentUploads.droppedAt,
          },
        })
        .from(documentUploads)
        .leftJoin(documents, eq(documents.id, documentUploads.documentId))
        .where(and(eq(documentUploads.keptBy, actor.id), past([documentUploads.keptAt, documentUploads.id], after)))
        .orderBy(asc(documentUploads.keptAt), asc(documentUploads.id))
        .limit(atOnce),
    ),
} satisfies Readonly<Record<string, ReadPage>>
