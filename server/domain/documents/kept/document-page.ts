import { z } from 'zod'
import { query } from '../../kernel/command.ts'
import { mayArrange } from '../../workspaces/index.ts'
import { sentencesOfBlock } from '../drafts/sentences-of-block.ts'
import { visibleDocument } from './documents.ts'
import { blocksOf, draftOf, draftsOf, type KeptBlock } from './drafts.ts'

/** How many blocks are shown at once: about three printed pages. */
const screenful = 40

/** Which screenful of which draft. */
export const pageOfDraft = z.object({
  documentId: z.string().max(60),
  /** The newest unless named. */
  draft: z.coerce.number().int().min(1).max(10_000).optional(),
  /** The position of the last block that was shown before. */
  after: z.coerce.number().int().min(-1).optional(),
  /** How many blocks at once, about three printed pages unless said. */
  limit: z.coerce.number().int().min(1).max(screenful).default(screenful),
})

/** One screenful of a draft of a document, and what is around it. Refuses: not-found. */
export const documentPage = query(
  pageOfDraft,
  async ({ db, actor }, { documentId, draft: number, after = -1, limit }) => {
    const { workspace, seat, ...document } = await visibleDocument(db, actor, documentId)
    const draft = await draftOf(db, documentId, number)
    const drafts = await draftsOf(db, documentId)
    const blocks = await blocksOf(db, draft.id, { after, limit: limit + 1 })
    const shown = blocks.slice(0, limit)
    return {
      document,
      workspace,
      seat,
      mayArrange: mayArrange(actor, { seat }).allowed,
      draft,
      drafts: drafts.map(({ number, source, madeAt, words }) => ({ number, source, madeAt, words })),
      blocks: shown.map(withSentences),
      /** Behind which block the next screenful begins; null when this is the last. */
      next: blocks.length > shown.length ? (shown.at(-1)?.position ?? null) : null,
    }
  },
)

/** A block with its sentences, by where they stand in the draft: what a person moves through, and comments on. */
const withSentences = (kept: KeptBlock) => ({
  ...kept,
  sentences: sentencesOfBlock(kept.block).map(({ start, end }) => ({
    start: kept.start + start,
    end: kept.start + end,
  })),
})
