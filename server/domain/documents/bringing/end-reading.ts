import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { documentPictures, documentUploads } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand, mayActForTheHouse } from '../../kernel/policy.ts'
import type { ReadDocument } from '../drafts/blocks.ts'
import { forgetBytes } from './uploads.ts'

const input = z.object({
  uploadId: z.string().max(60),
  /** What was read; null when nothing could be. */
  document: z.custom<ReadDocument>().nullable(),
  /** Why not, in words for whoever brought it. */
  unreadable: z.string().max(500).nullable(),
})

/** A file was read, or could not be. Its bytes go. Done once. Only for the house itself. Refuses: forbidden. */
export const endReading = command(input, async (ctx, { uploadId, document, unreadable }) => {
  demand(mayActForTheHouse(ctx.actor))
  const ended = await ctx.tx
    .update(documentUploads)
    .set({ readAt: ctx.now, reading: withoutPictures(document), unreadable: document ? null : unreadable })
    .where(and(eq(documentUploads.id, uploadId), isNull(documentUploads.readAt), isNull(documentUploads.droppedAt)))
    .returning({ id: documentUploads.id })
  if (ended.length === 0) return
  await forgetBytes(ctx, uploadId)
  for (const picture of document?.pictures ?? [])
    await ctx.tx.insert(documentPictures).values({ ...picture, id: ctx.newId(), uploadId })
  await ctx.record({ name: 'document.read', uploadId, isReadable: document !== null })
})

/** The words are one row, however large the pictures are. */
function withoutPictures(document: ReadDocument | null): ReadDocument | null {
  if (!document) return null
  const { title, blocks, warnings } = document
  return { title, blocks, warnings }
}
