import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { documentPictures } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { notFound } from '../../kernel/refusal.ts'
import { visibleUpload } from '../bringing/uploads.ts'
import type { Block } from '../drafts/blocks.ts'
import type { Picture } from '../drafts/pictures.ts'
import { visibleDocument } from './documents.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const shape = { hash: documentPictures.hash, type: documentPictures.type, bytes: documentPictures.bytes }

/** A picture of a document, for those who may read it. Refuses: not-found. */
export const draftPicture = query(
  z.object({ documentId: z.string().max(60), hash: hash.catch('') }),
  async ({ db, actor }, { documentId, hash }): Promise<Picture> => {
    const document = await visibleDocument(db, actor, documentId)
    return only(
      await db
        .select(shape)
        .from(documentPictures)
        .where(and(eq(documentPictures.documentId, document.id), eq(documentPictures.hash, hash))),
    )
  },
)

/** A picture of what was brought and is no draft yet, for those who may bring papers. Refuses: not-found, forbidden. */
export const uploadPicture = query(
  z.object({ uploadId: z.string().max(60), hash: hash.catch('') }),
  async ({ db, actor }, { uploadId, hash }): Promise<Picture> => {
    const { upload } = await visibleUpload(db, actor, uploadId)
    return only(
      await db
        .select(shape)
        .from(documentPictures)
        .where(and(eq(documentPictures.uploadId, upload.id), eq(documentPictures.hash, hash))),
    )
  },
)

/** The pictures that these blocks of a document show, each once. */
export async function picturesOf(db: Reader, documentId: string, blocks: readonly Block[]): Promise<Picture[]> {
  const shown = new Set(blocks.flatMap((block) => (block.type === 'image' && block.picture ? [block.picture] : [])))
  if (shown.size === 0) return []
  return db
    .select(shape)
    .from(documentPictures)
    .where(and(eq(documentPictures.documentId, documentId), inArray(documentPictures.hash, [...shown])))
}

function only(found: readonly Picture[]): Picture {
  const [picture] = found
  if (!picture) throw notFound('Picture')
  return picture
}
