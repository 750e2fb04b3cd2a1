import { and, asc, eq, gte, lte } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { draftBlocks } from '#db/schema/index.ts'
import { draftOf, type PlacedBlock, sentencesOfBlock, visibleDocument } from '../documents/index.ts'
import { query } from '../kernel/command.ts'
import { supportedBy } from '../workspaces/index.ts'
import { factsOf } from './comments.ts'
import { maySpeak } from './policy.ts'
import { openRoundOf } from './rounds.ts'

/** Letters on each side in which the sentences before and after are looked for. */
const reach = 200

const letter = z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().int().min(0).optional())

export const PassagePageInput = z.object({
  documentId: z.string().max(60),
  draft: letter,
  /** Between which letters the passage stands; the whole document when neither is given. */
  start: letter,
  end: letter,
})

/** The words of a draft that somebody is about to speak of, what stands around them, and the sentences before and after. Refuses: not-found. */
export const passagePage = query(PassagePageInput, async ({ db, actor }, { documentId, draft: number, start, end }) => {
  const document = await visibleDocument(db, actor, documentId)
  const draft = await draftOf(db, documentId, number)
  const round = await openRoundOf(db, documentId)
  const speaks = maySpeak(actor, factsOf(document))
  const isPassage = start !== undefined && end !== undefined && end > start && end <= draft.length
  return {
    workspace: document.workspace,
    document: { id: document.id, title: document.title },
    draft: draft.number,
    maySpeak: speaks.allowed,
    whyNot: speaks.allowed ? null : speaks.because,
    questions: round?.questions ?? [],
    supported: await supportedBy(db, document.seat),
    passage: isPassage ? await passageAmong(db, draft.id, start, end) : null,
  }
})

async function passageAmong(db: Reader, draftId: string, start: number, end: number) {
  const blocks = await db
    .select({ startsAt: draftBlocks.startsAt, endsAt: draftBlocks.endsAt, block: draftBlocks.block })
    .from(draftBlocks)
    .where(
      and(
        eq(draftBlocks.draftId, draftId),
        gte(draftBlocks.endsAt, start - reach),
        lte(draftBlocks.startsAt, end + reach),
      ),
    )
    .orderBy(asc(draftBlocks.position))
  const sentences = blocks.flatMap(({ startsAt, block }) =>
    // Written by keepDraft alone, from blocks of this shape.
    sentencesOfBlock(block as PlacedBlock).map((each) => ({ start: startsAt + each.start, end: startsAt + each.end })),
  )
  const inside = blocks.filter((each) => each.startsAt < end && each.endsAt > start)
  const textBetween = (from: number, to: number, all = inside): string =>
    all
      .map(({ startsAt, block }) =>
        (block as PlacedBlock).text.slice(Math.max(0, from - startsAt), Math.max(0, to - startsAt)),
      )
      .join('\n')
  const [first, last] = [inside.at(0), inside.at(-1)]
  return {
    start,
    end,
    exact: textBetween(start, end),
    before: first ? textBetween(first.startsAt, start, [first]) : '',
    after: last ? textBetween(end, last.endsAt, [last]) : '',
    previous: sentences.findLast((each) => each.end <= start) ?? null,
    next: sentences.find((each) => each.start >= end) ?? null,
    /** The whole of the paragraph, when the passage is only a part of one. */
    whole:
      first && first === last && (first.startsAt < start || first.endsAt > end)
        ? { start: first.startsAt, end: first.endsAt }
        : null,
  }
}
