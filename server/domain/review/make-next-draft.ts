import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { commentOutcomes, commentPlaces, documents } from '#db/schema/index.ts'
import { blocksOf, draftOf, keepDraft, textOf, visibleDocument } from '../documents/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { list } from '../kernel/words.ts'
import { mayArrange } from '../workspaces/index.ts'
import { bundlesOf, type Wording, wordingsOf } from './wordings.ts'
import { writeIn } from './write-in.ts'

export const MakeNextDraftInput = z.object({
  documentId: z.string().max(60),
  /** The number of the draft that is changed: somebody else may have made the next one meanwhile. */
  from: z.coerce.number().int().min(1),
  /** Where accepted words reach into each other: the one chosen of each bundle. */
  outcomeIds: list(z.array(z.string().max(60)).max(500)),
})

/** The chair or the staff write every accepted wording into the next draft. Refuses: not-found, forbidden, invalid, conflict. */
export const makeNextDraft = command(MakeNextDraftInput, async (ctx, wish) => {
  const { tx, actor } = ctx
  const document = await visibleDocument(tx, actor, wish.documentId)
  demand(mayArrange(actor, document))
  // Holding the row: two people press at once, and the second finds the draft of the first.
  await tx.update(documents).set({ title: document.title }).where(eq(documents.id, document.id))
  const draft = await draftOf(tx, document.id)
  if (draft.number !== wish.from) throw conflict(`Draft ${draft.number} is here already. Look at it first`)
  const wordings = await wordingsOf(tx, document.id, draft.id)
  if (wordings.some(({ isPlaced }) => !isPlaced))
    throw conflict('We are still finding the passages in this draft. Try again in a minute')
  const chosen = bundlesOf(wordings).map((bundle) => chosenOf(bundle, wish.outcomeIds))
  if (chosen.length === 0) throw conflict('No accepted words wait to be written in')
  const blocks = writeIn(await blocksOf(tx, draft.id), chosen)
  const kept = await keepDraft(ctx, {
    documentId: document.id,
    source: 'outcomes',
    document: { blocks, warnings: [] },
  })
  await tx
    .update(commentOutcomes)
    .set({ carriedInto: kept.draftId })
    .where(
      inArray(
        commentOutcomes.id,
        chosen.map(({ outcomeId }) => outcomeId),
      ),
    )
  await placeOnNewWords(ctx, kept.draftId, chosen)
  return kept
})

type Placed = Wording & { readonly start: number; readonly end: number }

function chosenOf(bundle: readonly Placed[], outcomeIds: readonly string[]): Placed {
  const [only, ...others] = bundle
  if (only && others.length === 0) return only
  const chosen = bundle.filter(({ outcomeId }) => outcomeIds.includes(outcomeId))
  const [one] = chosen
  if (!one || chosen.length > 1) throw invalid({ outcomeIds: ['Choose one wording for each passage'] })
  return one
}

/** A comment whose words were written in stands on them in the new draft. The rest are found again by a job. */
async function placeOnNewWords({ tx }: Context, draftId: string, chosen: readonly Placed[]) {
  const { text } = await textOf(tx, draftId)
  let shift = 0
  for (const { commentId, start, end, wording } of [...chosen].sort((one, other) => one.start - other.start)) {
    const at = wording === '' ? -1 : nearest(text, wording, start + shift)
    shift += wording.length - (end - start)
    await tx
      .insert(commentPlaces)
      .values({ commentId, draftId, ...(at === -1 ? {} : { start: at, end: at + wording.length }) })
  }
}

/** Where words stand in a text, nearest to where they should. */
function nearest(text: string, words: string, expected: number): number {
  const before = text.lastIndexOf(words, expected)
  const after = text.indexOf(words, Math.max(0, expected))
  if (before === -1 || after === -1) return Math.max(before, after)
  return expected - before <= after - expected ? before : after
}
