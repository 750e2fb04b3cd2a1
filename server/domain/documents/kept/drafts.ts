import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { documentDrafts, draftBlocks } from '#db/schema/index.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { PlacedBlock } from '../drafts/blocks.ts'
import { type DraftText, draftText } from '../drafts/draft-text.ts'

export type Draft = typeof documentDrafts.$inferSelect
/** A block with its place in the draft: which one it is, from 0, and between which letters of the draft's text it stands. */
export type KeptBlock = {
  readonly position: number
  readonly start: number
  readonly end: number
  readonly block: PlacedBlock
}

/** The draft of a document with this number, or its newest. Refuses: not-found. */
export async function draftOf(db: Reader, documentId: string, number?: number): Promise<Draft> {
  const [draft] = await db
    .select()
    .from(documentDrafts)
    .where(
      and(
        eq(documentDrafts.documentId, documentId),
        number === undefined ? undefined : eq(documentDrafts.number, number),
      ),
    )
    .orderBy(desc(documentDrafts.number))
    .limit(1)
  if (!draft) throw notFound('Draft')
  return draft
}

/** The drafts of a document, the newest first. */
export const draftsOf = async (db: Reader, documentId: string): Promise<Draft[]> =>
  db.select().from(documentDrafts).where(eq(documentDrafts.documentId, documentId)).orderBy(desc(documentDrafts.number))

/** Blocks of a draft in their order, from the one behind `after` on. */
export async function blocksOf(
  db: Reader,
  draftId: string,
  { after = -1, limit = Number.MAX_SAFE_INTEGER }: { readonly after?: number; readonly limit?: number } = {},
): Promise<KeptBlock[]> {
  const rows = await statement(db).execute({ draftId, after, limit })
  return rows.map(({ position, startsAt, endsAt, block }) => ({
    position,
    start: startsAt,
    end: endsAt,
    // Written by keepDraft alone, from blocks of this shape.
    block: block as PlacedBlock,
  }))
}

/** The words of a whole draft, as places in it are counted. */
export const textOf = async (db: Reader, draftId: string): Promise<DraftText> =>
  draftText((await blocksOf(db, draftId)).map(({ block }) => block))

const statement = (db: Reader) =>
  db.prepared('blocks-of-draft', (reader) =>
    reader
      .select({
        position: draftBlocks.position,
        startsAt: draftBlocks.startsAt,
        endsAt: draftBlocks.endsAt,
        block: draftBlocks.block,
      })
      .from(draftBlocks)
      .where(
        and(eq(draftBlocks.draftId, sql.placeholder('draftId')), gt(draftBlocks.position, sql.placeholder('after'))),
      )
      .orderBy(asc(draftBlocks.position))
      .limit(sql.placeholder('limit')),
  )
