import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { documentUploads } from '#db/schema/index.ts'
import { type Context, command } from '../../kernel/command.ts'
import { base64Length } from '../../kernel/pieces.ts'
import { demand } from '../../kernel/policy.ts'
import { conflict, invalid, notFound } from '../../kernel/refusal.ts'
import { writtenLines } from '../../kernel/words.ts'
import { visibleWorkspace } from '../../workspaces/index.ts'
import { visibleDocument } from '../kept/documents.ts'
import { mayBringDocuments } from '../policy.ts'
import { documentKind } from './document-wish.ts'
import { type HandedFile, keepUpload } from './uploads.ts'

/** How large a file may be that somebody hands over on a page, in bytes. */
export const largestDocument = 20_000_000
/** How many files of one group may wait to be read. */
const mostWaiting = 5

const input = z.object({
  slug: z.string().max(80),
  /** The document whose next draft this is to be; a new one when absent. */
  documentId: z.string().max(60).optional(),
  kind: documentKind.default('leaflet'),
  file: z.object({ name: z.string().min(1).max(200), bytes: z.string().min(1) }).nullish(),
  /** Words that were pasted, as text or Markdown. */
  words: writtenLines.pipe(z.string().trim().max(2_000_000, 'Paste less than this, or hand over a file')).default(''),
})

/**
 * The chair or somebody of the staff brings a paper, as a file or pasted. It is read next, apart from everything else; nothing
 * becomes a draft until they have looked at what was read. Refuses: not-found, forbidden, invalid, conflict when five wait.
 */
export const bringDocument = command(
  input,
  async (ctx, { slug, documentId, kind, file, words }) => {
    const workspace = await visibleWorkspace(ctx.tx, ctx.actor, slug)
    if (!workspace.seat) throw notFound('Group')
    demand(mayBringDocuments(ctx.actor, workspace))
    const document = documentId === undefined ? null : await visibleDocument(ctx.tx, ctx.actor, documentId)
    if (document && document.workspaceId !== workspace.id) throw notFound('Document')
    const handed = file ?? pasted(words)
    if (handed.bytes.length > base64Length(largestDocument))
      throw invalid({ file: [`This file is too large: we take up to ${largestDocument / 1_000_000} MB here`] })
    await demandRoom(ctx, workspace.id)
    const uploadId = await keepUpload(
      ctx,
      {
        workspaceId: workspace.id,
        documentId: document?.id ?? null,
        source: file ? 'upload' : 'paste',
        kind: document?.kind ?? kind,
      },
      handed,
    )
    await ctx.record({ name: 'document.handed-over', workspaceId: workspace.id, uploadId })
    return { uploadId }
  },
  { limit: 'posting' },
)

/** Pasted words are read as Markdown, of which plain text is a part. */
function pasted(words: string): HandedFile {
  if (words === '') throw invalid({ file: ['Choose a file, or paste the words'] })
  return { name: 'Pasted.md', bytes: base64(words) }
}

async function demandRoom({ tx }: Context, workspaceId: string) {
  const [waiting] = await tx
    .select({ count: sql`count(*)`.mapWith(Number) })
    .from(documentUploads)
    .where(
      and(
        eq(documentUploads.workspaceId, workspaceId),
        isNull(documentUploads.draftId),
        isNull(documentUploads.droppedAt),
        isNull(documentUploads.readAt),
      ),
    )
  if ((waiting?.count ?? 0) >= mostWaiting)
    throw conflict('Five papers of this group wait to be read. Wait until one of them is done')
}

/** Words in base64, as files are kept. */
function base64(words: string): string {
  const bytes = new TextEncoder().encode(words)
  let binary = ''
  for (let from = 0; from < bytes.length; from += 8192)
    binary += String.fromCharCode(...bytes.subarray(from, from + 8192))
  return btoa(binary)
}
