import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { documentPictures, documentUploadParts, documentUploads } from '#db/schema/index.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Context } from '../../kernel/command.ts'
import { piecesOf } from '../../kernel/pieces.ts'
import { demand } from '../../kernel/policy.ts'
import { notFound, Refusal } from '../../kernel/refusal.ts'
import { type SeenWorkspace, workspaceFromWithin } from '../../workspaces/index.ts'
import { mayBringDocuments } from '../policy.ts'

export type Upload = typeof documentUploads.$inferSelect
/** A file that somebody handed over, its bytes in base64. */
export type HandedFile = { readonly name: string; readonly bytes: string }

/** What was brought and is no draft yet, for those of its group who may bring papers. Refuses: not-found, forbidden. */
export async function visibleUpload(
  db: Reader,
  actor: Actor,
  uploadId: string,
): Promise<{ readonly upload: Upload; readonly workspace: SeenWorkspace }> {
  const [upload] = await db
    .select()
    .from(documentUploads)
    .where(and(eq(documentUploads.id, uploadId), isNull(documentUploads.droppedAt)))
  if (!upload) throw notFound('Upload')
  const workspace = await workspaceFromWithin(db, actor, upload.workspaceId).catch((error: unknown) => {
    // Outsiders hear the same as of one that never was.
    throw error instanceof Refusal ? notFound('Upload') : error
  })
  demand(mayBringDocuments(actor, workspace))
  return { upload, workspace }
}

/** All of a file is kept at once, or nothing of it is. */
export async function keepUpload(
  { tx, now, newId, actor }: Pick<Context, 'tx' | 'now' | 'newId' | 'actor'>,
  wish: Pick<Upload, 'workspaceId' | 'documentId' | 'source' | 'kind'>,
  file: HandedFile,
): Promise<string> {
  const uploadId = newId()
  await tx.insert(documentUploads).values({ ...wish, id: uploadId, name: file.name, keptBy: actor.id, keptAt: now })
  for (const [position, bytes] of piecesOf(file.bytes).entries())
    await tx.insert(documentUploadParts).values({ uploadId, position, bytes })
  return uploadId
}

/** Pictures of what is not wanted after all. */
export const forgetPictures = async ({ tx }: Pick<Context, 'tx'>, uploadIds: readonly string[]) => {
  await tx
    .delete(documentPictures)
    .where(and(inArray(documentPictures.uploadId, [...uploadIds]), isNull(documentPictures.documentId)))
}

/** Its bytes are of no use any more. */
export const forgetBytes = async ({ tx }: Pick<Context, 'tx'>, uploadId: string) => {
  await tx.delete(documentUploadParts).where(eq(documentUploadParts.uploadId, uploadId))
}
