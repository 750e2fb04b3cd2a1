import { and, asc, eq, gte, lte } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { draftBlocks } from '#db/schema/index.ts'
import { draftText, type PlacedBlock } from '../documents/index.ts'

/** Letters on each side of a passage that are read with it: more than is kept. */
const reach = 64

/** The words of a draft around a passage, without reading the rest; `from` is the letter with which they begin. */
export async function textAround(
  db: Reader,
  draftId: string,
  start: number,
  end: number,
): Promise<{ readonly text: string; readonly from: number }> {
  const rows = await db
    .select({ startsAt: draftBlocks.startsAt, block: draftBlocks.block })
    .from(draftBlocks)
    .where(
      and(
        eq(draftBlocks.draftId, draftId),
        gte(draftBlocks.endsAt, start - reach),
        lte(draftBlocks.startsAt, end + reach),
      ),
    )
    .orderBy(asc(draftBlocks.position))
  // Written by keepDraft alone, from blocks of this shape.
  const blocks = rows.map(({ startsAt, block }) => ({ startsAt, block: block as PlacedBlock }))
  // A picture without words at the beginning stands for nothing, and would be counted as something.
  const first = Math.max(
    0,
    blocks.findIndex(({ block }) => block.text !== ''),
  )
  const { text } = draftText(blocks.slice(first).map(({ block }) => block))
  return { text, from: blocks[first]?.startsAt ?? 0 }
}
