import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { commentOutcomes, commentPlaces, documentComments, reviewTakedowns } from '#db/schema/index.ts'
import { draftOf, visibleDocument } from '../documents/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayArrange } from '../workspaces/index.ts'

/** Words that were accepted and are not written in yet. */
export type Wording = {
  readonly outcomeId: string
  readonly commentId: string
  readonly exact: string
  readonly wording: string
  readonly reason: string
  /** Where the passage stands in the newest draft; null when it has gone from it, or has not been found yet. */
  readonly start: number | null
  readonly end: number | null
  /** It was looked for in the newest draft. */
  readonly isPlaced: boolean
  /** The comment was taken out of view meanwhile: none of its words go on. */
  readonly isWithheld: boolean
}

/** The accepted words of a document that wait for the next draft, in the order of their passages. */
export async function wordingsOf(db: Reader, documentId: string, draftId: string): Promise<Wording[]> {
  const rows = await db
    .select({
      outcomeId: commentOutcomes.id,
      commentId: commentOutcomes.commentId,
      exact: documentComments.exact,
      wording: commentOutcomes.wording,
      reason: commentOutcomes.reason,
      placedIn: commentPlaces.draftId,
      start: commentPlaces.start,
      end: commentPlaces.end,
      withheld: reviewTakedowns.how,
    })
    .from(documentComments)
    .innerJoin(commentOutcomes, eq(commentOutcomes.commentId, documentComments.id))
    .leftJoin(commentPlaces, and(eq(commentPlaces.commentId, documentComments.id), eq(commentPlaces.draftId, draftId)))
    .leftJoin(reviewTakedowns, eq(reviewTakedowns.subjectId, documentComments.id))
    .where(
      and(
        eq(documentComments.documentId, documentId),
        isNull(documentComments.withdrawnAt),
        isNull(commentOutcomes.replacedAt),
        isNull(commentOutcomes.carriedInto),
        isNotNull(commentOutcomes.wording),
      ),
    )
    .orderBy(asc(commentPlaces.start), desc(commentOutcomes.decidedAt))
  return rows.map(({ placedIn, exact, wording, withheld, ...row }) => ({
    ...row,
    isWithheld: withheld !== null,
    exact: exact ?? '',
    wording: wording ?? '',
    isPlaced: placedIn !== null,
  }))
}

type Placed = Wording & { readonly start: number; readonly end: number }
const hasPlace = (wording: Wording): wording is Placed => wording.start !== null && wording.end !== null

const isInView = ({ isWithheld }: Wording): boolean => !isWithheld

/** Accepted words in bundles: those alone in theirs are simply written in; of several that reach into each other a person chooses one. */
export function bundlesOf(wordings: readonly Wording[]): Placed[][] {
  const bundles: Placed[][] = []
  let reaches = -1
  for (const wording of wordings
    .filter(isInView)
    .filter(hasPlace)
    .sort((one, other) => one.start - other.start)) {
    const last = bundles.at(-1)
    if (last && wording.start < reaches) last.push(wording)
    else bundles.push([wording])
    reaches = Math.max(reaches, wording.end)
  }
  return bundles
}

/** What the next draft would be made of: accepted words, those that reach into each other, and those whose passage has gone. Refuses: not-found, forbidden. */
export const nextDraftPlan = query(
  z.object({ documentId: z.string().max(60) }),
  async ({ db, actor }, { documentId }) => {
    const { workspace, seat, ...document } = await visibleDocument(db, actor, documentId)
    demand(mayArrange(actor, { seat }))
    const draft = await draftOf(db, documentId)
    const wordings = await wordingsOf(db, documentId, draft.id)
    const bundles = bundlesOf(wordings)
    return {
      document: { id: document.id, title: document.title },
      workspace,
      number: draft.number,
      plain: bundles.flatMap((bundle) => (bundle.length === 1 ? bundle : [])),
      clashes: bundles.filter(({ length }) => length > 1),
      gone: wordings.filter((wording) => isInView(wording) && wording.isPlaced && !hasPlace(wording)),
      /** How many accepted comments are out of view, with their words. */
      withheld: wordings.filter(({ isWithheld }) => isWithheld).length,
      isBeingPlaced: wordings.some(({ isPlaced }) => !isPlaced),
    }
  },
)
