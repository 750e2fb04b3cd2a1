import { z } from 'zod'
import { query } from '../../kernel/command.ts'
import type { Block, Image, ReadDocument } from '../drafts/blocks.ts'
import { draftText } from '../drafts/draft-text.ts'
import { visibleDocument } from '../kept/documents.ts'
import { draftOf } from '../kept/drafts.ts'
import { visibleUpload } from './uploads.ts'

/** How many blocks somebody is shown before they say that it was read well. */
const beginning = 12

/** What somebody brought: how far the reading is, why it could not be read, or what came of it. Refuses: not-found, forbidden. */
export const uploadPage = query(z.object({ uploadId: z.string().max(60) }), async ({ db, actor }, { uploadId }) => {
  const { upload, workspace } = await visibleUpload(db, actor, uploadId)
  const { documentId, draftId } = upload
  const document = documentId === null ? null : await visibleDocument(db, actor, documentId)
  return {
    upload: {
      id: upload.id,
      name: upload.name,
      source: upload.source,
      kind: upload.kind,
      done: upload.done,
      of: upload.of,
      unreadable: upload.unreadable,
    },
    workspace: { slug: workspace.slug, name: workspace.name },
    /** The document whose next draft it becomes, and its number then. */
    next:
      document && draftId === null
        ? { documentId: document.id, title: document.title, number: (await draftOf(db, document.id)).number + 1 }
        : null,
    /** The document it has become. */
    became: draftId === null ? null : documentId,
    reading: readingOf(upload.reading),
  }
})

/** What endReading kept: of this shape, since nothing else writes there. */
export const keptReading = (reading: unknown): ReadDocument | null => reading as ReadDocument | null

function readingOf(kept: unknown) {
  const reading = keptReading(kept)
  if (reading === null) return null
  const { title, blocks, warnings } = reading
  return {
    title,
    warnings,
    blocks: blocks.length,
    begins: beginningOf(blocks),
    pictures: blocks.flatMap((block, at) => (isPicture(block) ? [pictureAt(blocks, block, at)] : [])),
  }
}

/** Pictures need words before a draft can be made. */
export const isPicture = (block: Block): block is Image => block.type === 'image'

/** As a draft would show it. */
function beginningOf(blocks: readonly Block[]) {
  const shown = blocks.slice(0, beginning).map((block, at) => ({ ...block, id: String(at) }))
  const { places } = draftText(shown)
  return shown.map((block, position) => ({
    position,
    start: places[position]?.start ?? 0,
    end: places[position]?.end ?? 0,
    block,
    sentences: [],
  }))
}

/** A picture with the words it stands behind, by which people know which one is meant. */
const pictureAt = (blocks: readonly Block[], { alt, picture, width, height }: Image, at: number) => ({
  alt,
  /** What is kept of it besides its words. */
  shown: picture ? { hash: picture, width: width ?? 0, height: height ?? 0 } : null,
  behind:
    blocks
      .slice(0, at)
      .findLast(({ text }) => text !== '')
      ?.text.slice(0, 120) ?? null,
})
