import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { documentUploadParts, documentUploads } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { demand, mayActForTheHouse } from '../../kernel/policy.ts'

/** What was handed over and is yet to be read; null when it was, or was dropped. Only for the house itself. Refuses: forbidden. */
export const uploadToRead = query(z.object({ uploadId: z.string().max(60) }), async ({ db, actor }, { uploadId }) => {
  demand(mayActForTheHouse(actor))
  const [upload] = await db
    .select({ id: documentUploads.id, name: documentUploads.name })
    .from(documentUploads)
    .where(and(eq(documentUploads.id, uploadId), isNull(documentUploads.readAt), isNull(documentUploads.droppedAt)))
  return upload ?? null
})

/** A piece of it, in base64; null after the last. Only for the house itself. Refuses: forbidden. */
export const pieceToRead = query(
  z.object({ uploadId: z.string().max(60), position: z.number().int().min(0) }),
  async ({ db, actor }, { uploadId, position }) => {
    demand(mayActForTheHouse(actor))
    const [piece] = await db
      .select({ bytes: documentUploadParts.bytes })
      .from(documentUploadParts)
      .where(and(eq(documentUploadParts.uploadId, uploadId), eq(documentUploadParts.position, position)))
    return piece?.bytes ?? null
  },
)
