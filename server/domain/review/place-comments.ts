import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { commentPlaces, documentComments, documentDrafts } from '#db/schema/index.ts'
import { createFinder, passageOf, textOf } from '../documents/index.ts'
import { command, query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

/** Comments looked for at once. */
const atOnce = 2000
/** Rows written at once: SQLite takes so many values in one statement. */
const rowsAtOnce = 200

const letter = z.number().int().min(0).nullable()
export const PlaceCommentsInput = z.object({
  draftId: z.string(),
  /** Where each comment stands now; without letters when its passage has gone, or it is about the whole document. */
  places: z.array(z.object({ commentId: z.string(), start: letter, end: letter })).default([]),
  /** Behind which comment the rest begins; null after the last. */
  next: z.string().nullable().default(null),
})

/** Where a comment stands in a draft. */
export type Place = z.output<typeof PlaceCommentsInput>['places'][number]

/** Where a comment stood in an earlier draft. */
export type Stood = { readonly commentId: string; readonly start: number; readonly end: number }

/** The next comments that are looked for in a draft, by the last draft that had them. */
export type CommentsToFind = {
  readonly passages: readonly (readonly [draftId: string, readonly Stood[]])[]
  /** Those about the whole document, and those whose passage has gone before. */
  readonly placeless: readonly Place[]
  readonly next: string | null
}

/** The same with the words of the drafts. */
export type ToFind = {
  readonly now: string
  readonly before: readonly { readonly text: string; readonly passages: readonly Stood[] }[]
}

/**
 * Keeps where comments stand in a new draft, or that their passages have gone. Nothing that was said is lost by it. Safe to run again.
 * Only for the house itself. Refuses: forbidden.
 */
export const placeComments = command(PlaceCommentsInput, async (ctx, { draftId, places, next }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [draft] = await ctx.tx.select().from(documentDrafts).where(eq(documentDrafts.id, draftId))
  if (!draft) return
  for (let from = 0; from < places.length; from += rowsAtOnce)
    await ctx.tx
      .insert(commentPlaces)
      .values(places.slice(from, from + rowsAtOnce).map((place) => ({ ...place, draftId })))
      .onConflictDoNothing()
  if (next === null) await ctx.record({ name: 'comments.placed', documentId: draft.documentId, draftId })
})

/** The next comments to find again in a draft, and where they stood. Null when there is no such draft. Only for the house itself. Refuses: forbidden. */
export const commentsToFind = query(
  z.object({ draftId: z.string(), after: z.string().default('') }),
  async ({ db, actor }, { draftId, after }): Promise<CommentsToFind | null> => {
    demand(mayActForTheHouse(actor))
    const [draft] = await db.select().from(documentDrafts).where(eq(documentDrafts.id, draftId))
    if (!draft) return null
    const comments = await db
      .select({ id: documentComments.id })
      .from(documentComments)
      .where(
        and(
          eq(documentComments.documentId, draft.documentId),
          gt(documentComments.id, after),
          isNull(documentComments.withdrawnAt),
        ),
      )
      .orderBy(asc(documentComments.id))
      .limit(atOnce)
    const ids = comments.map(({ id }) => id)
    const last = await lastPlaces(db, draft, ids)
    const passages = new Map<string, Stood[]>()
    for (const [commentId, { draftId: was, start, end }] of last)
      standingIn(passages, was).push({ commentId, start, end })
    return {
      passages: [...passages],
      placeless: ids.filter((id) => !last.has(id)).map((commentId) => ({ commentId, ...nowhere })),
      next: comments.length === atOnce ? (ids.at(-1) ?? null) : null,
    }
  },
)

function standingIn(passages: Map<string, Stood[]>, draftId: string): Stood[] {
  const standing = passages.get(draftId) ?? []
  passages.set(draftId, standing)
  return standing
}

/** All the words of a draft, as places in it are counted. Only for the house itself. Refuses: forbidden. */
export const draftWords = query(z.object({ draftId: z.string() }), async ({ db, actor }, { draftId }) => {
  demand(mayActForTheHouse(actor))
  return (await textOf(db, draftId)).text
})

const nowhere = { start: null, end: null }

/** Finds passages again: heavy in a long document, so not for the thread that serves people. */
export const foundAgain = ({ now, before }: ToFind): Place[] =>
  before.flatMap(({ text, passages }) => {
    const find = createFinder(text, now)
    return passages.map(({ commentId, start, end }): Place => {
      const found = find(passageOf(text, start, end))
      if (found.fate === 'gone') return { commentId, ...nowhere }
      return { commentId, start: found.passage.position.start, end: found.passage.position.end }
    })
  })

/** Where each passage stood in the last earlier draft that had it: one that went comes back with its words. */
async function lastPlaces(
  db: Reader,
  { documentId, number }: { readonly documentId: string; readonly number: number },
  ids: readonly string[],
) {
  const places = new Map<string, { readonly draftId: string; readonly start: number; readonly end: number }>()
  if (ids.length === 0) return places
  const rows = await db
    .select({
      commentId: commentPlaces.commentId,
      draftId: commentPlaces.draftId,
      start: commentPlaces.start,
      end: commentPlaces.end,
    })
    .from(commentPlaces)
    .innerJoin(documentDrafts, eq(documentDrafts.id, commentPlaces.draftId))
    .where(
      and(
        inArray(commentPlaces.commentId, [...ids]),
        eq(documentDrafts.documentId, documentId),
        lt(documentDrafts.number, number),
        isNotNull(commentPlaces.start),
      ),
    )
    .orderBy(desc(documentDrafts.number))
  for (const { commentId, draftId, start, end } of rows)
    if (!places.has(commentId) && start !== null && end !== null) places.set(commentId, { draftId, start, end })
  return places
}
