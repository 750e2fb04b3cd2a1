import { desc, eq } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import { type DraftSource, documentDrafts, draftBlocks } from '#db/schema/index.ts'
import type { Context } from '../../kernel/command.ts'
import type { PlacedBlock, ReadDocument } from '../drafts/blocks.ts'
import { withCarriedIds } from '../drafts/compare.ts'
import { type BlockPlace, draftText, placed } from '../drafts/draft-text.ts'
import { draftReadingAge, missingFrom, sectionsOf } from '../plain-words/sections.ts'
import { blocksOf } from './drafts.ts'

/** What becomes the next draft of a document. */
export type DraftToKeep = {
  readonly documentId: string
  readonly source: DraftSource
  readonly document: Pick<ReadDocument, 'blocks' | 'warnings'>
}

/**
 * Keeps the next draft of a document. A block that was in the draft before has the same id again, so that what points at it still
 * does. What a person may do was asked before.
 */
export async function keepDraft(
  { tx, now, newId, actor, record }: Pick<Context, 'tx' | 'now' | 'newId' | 'actor' | 'record'>,
  { documentId, source, document }: DraftToKeep,
): Promise<{ readonly draftId: string; readonly number: number }> {
  const [last] = await tx
    .select({ id: documentDrafts.id, number: documentDrafts.number })
    .from(documentDrafts)
    .where(eq(documentDrafts.documentId, documentId))
    .orderBy(desc(documentDrafts.number))
    .limit(1)
  const blocks = last
    ? withCarriedIds(
        (await blocksOf(tx, last.id)).map(({ block }) => block),
        document.blocks,
        newId,
      )
    : placed(document.blocks, newId)
  const { text, places } = draftText(blocks)
  const draft = { draftId: newId(), number: (last?.number ?? 0) + 1 }
  await tx.insert(documentDrafts).values({
    id: draft.draftId,
    documentId,
    number: draft.number,
    source,
    length: text.length,
    words: text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0,
    readingAge: draftReadingAge(blocks)?.age ?? null,
    sections: sectionAges(blocks, places),
    lacks: missingFrom(blocks),
    warnings: document.warnings,
    madeBy: actor.id,
    madeAt: now,
  })
  await keepBlocks(tx, draft.draftId, blocks, places)
  await record({ name: 'draft.kept', documentId, ...draft })
  return draft
}

/** How hard one part of a draft is to read, and the letter at which it begins. */
export type SectionAge = {
  readonly title: string
  readonly start: number
  readonly words: number
  readonly smog: number
  readonly fleschKincaid: number
  readonly age: number
}

/** What keepDraft wrote of a draft's parts. */
export const sectionAgesOf = ({ sections }: { readonly sections: readonly unknown[] }): readonly SectionAge[] =>
  sections as readonly SectionAge[]

/** Parts that are long enough to say. */
function sectionAges(blocks: readonly PlacedBlock[], places: readonly BlockPlace[]): SectionAge[] {
  let next = 0
  return sectionsOf(blocks).flatMap(({ title, blocks: own, age }) => {
    const start = places[next]?.start ?? 0
    next += own.length
    if (!age) return []
    const { words, smog, fleschKincaid, age: years } = age
    return [{ title, start, words, smog, fleschKincaid, age: years }]
  })
}

/** Rows written at once: SQLite takes so many values in one statement. */
const atOnce = 200

async function keepBlocks(tx: Tx, draftId: string, blocks: readonly PlacedBlock[], places: readonly BlockPlace[]) {
  for (let from = 0; from < blocks.length; from += atOnce)
    await tx.insert(draftBlocks).values(
      blocks.slice(from, from + atOnce).map((block, at) => ({
        draftId,
        position: from + at,
        startsAt: places[from + at]?.start ?? 0,
        endsAt: places[from + at]?.end ?? 0,
        block,
      })),
    )
}
