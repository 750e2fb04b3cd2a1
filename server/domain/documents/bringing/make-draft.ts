import { and, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { documentPictures, documents, documentUploads } from '#db/schema/index.ts'
import { type Context, command } from '../../kernel/command.ts'
import { conflict } from '../../kernel/refusal.ts'
import { list } from '../../kernel/words.ts'
import type { Block } from '../drafts/blocks.ts'
import { keepDraft } from '../kept/keep-draft.ts'
import { documentKind, documentTitle } from './document-wish.ts'
import { isPicture, keptReading } from './upload-page.ts'
import { visibleUpload } from './uploads.ts'

const input = z.object({
  uploadId: z.string().max(60),
  title: documentTitle,
  kind: documentKind,
  /** What each picture shows, in their order; empty for one that only adorns. */
  alts: list(z.array(z.string().trim().max(500, 'Keep it under 500 letters')).max(60_000)).default([]),
})

/**
 * Whoever brought a paper has looked at what was read of it, and it becomes a draft: the first of a new document, or the next of one
 * that is here. Refuses: not-found, forbidden, invalid, conflict when it is not read, or somebody was quicker.
 */
export const makeDraft = command(input, async (ctx, { uploadId, title, kind, alts }) => {
  const { upload } = await visibleUpload(ctx.tx, ctx.actor, uploadId)
  const reading = keptReading(upload.reading)
  if (upload.draftId !== null) throw conflict('This has become a draft already')
  if (reading === null) throw conflict('This is not read yet, or could not be read')
  const documentId = upload.documentId ?? (await newDocument(ctx, { workspaceId: upload.workspaceId, title, kind }))
  if (upload.documentId !== null)
    await ctx.tx.update(documents).set({ title, kind }).where(eq(documents.id, documentId))
  const { draftId, number } = await keepDraft(ctx, {
    documentId,
    source: upload.source,
    document: { blocks: described(reading.blocks, alts), warnings: reading.warnings.filter(isNotOfPictures) },
  })
  await handOverPictures(ctx, uploadId, documentId)
  await ctx.tx
    .update(documentUploads)
    .set({ draftId, documentId, reading: null })
    .where(and(eq(documentUploads.id, uploadId), isNull(documentUploads.draftId)))
  return { documentId, number }
})

async function newDocument(
  { tx, now, newId, actor, record }: Context,
  wish: Pick<typeof documents.$inferSelect, 'workspaceId' | 'title' | 'kind'>,
): Promise<string> {
  const documentId = newId()
  await tx.insert(documents).values({ ...wish, id: documentId, broughtBy: actor.id, broughtAt: now })
  await record({ name: 'document.brought', workspaceId: wish.workspaceId, documentId })
  return documentId
}

/** The pictures are the document's from now on, each once: one that a draft before had is there already. */
async function handOverPictures({ tx }: Context, uploadId: string, documentId: string) {
  const before = tx
    .select({ hash: documentPictures.hash })
    .from(documentPictures)
    .where(eq(documentPictures.documentId, documentId))
  await tx
    .delete(documentPictures)
    .where(and(eq(documentPictures.uploadId, uploadId), inArray(documentPictures.hash, before)))
  await tx.update(documentPictures).set({ documentId }).where(eq(documentPictures.uploadId, uploadId))
}

function described(blocks: readonly Block[], alts: readonly string[]): Block[] {
  let picture = 0
  return blocks.map((block) => {
    if (!isPicture(block)) return block
    const alt = alts[picture++] ?? block.alt
    return { ...block, alt, text: alt }
  })
}

/** Whether pictures had words was asked on the page before, and answered. */
const isNotOfPictures = (warning: string): boolean => !/pictures? ha(s|ve) no words/.test(warning)
