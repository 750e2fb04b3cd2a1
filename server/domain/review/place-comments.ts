import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { commentPlaces, documentComments, documentDrafts } from '#db/schema/index.ts'
import { createFinder, type Passage, passageOf, textOf } from '../documents/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

const atOnce = 500
/** Rows written at once: SQLite takes so many values in one statement. */
const rowsAtOnce = 200

export const PlaceCommentsInput = z.object({ draftId: z.string(), after: z.string().default('') })
type Place = typeof commentPlaces.$inferInsert
type Found = {
  readonly documentId: string
  readonly draftId: string
  readonly places: readonly Place[]
  readonly next: string | null
}

/**
 * Finds the passages of comments again in a new draft, the next five hundred of them: where they stand now, or that they have gone.
 * Nothing that was said is lost by it. Safe to run again; answers with where to go on from. Only for the house itself. Refuses: forbidden.
 */
export const placeComments = command(
  PlaceCommentsInput,
  async (ctx, _input, found: Found | null) => {
    demand(mayActForTheHouse(ctx.actor))
    if (!found) return { next: null }
    for (let from = 0; from < found.places.length; from += rowsAtOnce)
      await ctx.tx
        .insert(commentPlaces)
        .values([...found.places.slice(from, from + rowsAtOnce)])
        .onConflictDoNothing()
    if (found.next === null)
      await ctx.record({ name: 'comments.placed', documentId: found.documentId, draftId: found.draftId })
    return { next: found.next }
  },
  {
    before: async ({ draftId, after }, _tools, { db, actor }) =>
      actor.kind === 'system' ? find(db, draftId, after) : null,
  },
)

/** Looked for outside the transaction: in a long document it takes a while, and people go on writing. */
async function find(db: Reader, draftId: string, after: string): Promise<Found | null> {
  const [draft] = await db.select().from(documentDrafts).where(eq(documentDrafts.id, draftId))
  if (!draft) return null
  const comments = await db
    .select({ id: documentComments.id, start: documentComments.start, exact: documentComments.exact })
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
  const last = await lastPlaces(
    db,
    draft,
    comments.map(({ id }) => id),
  )
  const now = last.size > 0 ? (await textOf(db, draftId)).text : ''
  const finders = new Map<string, (start: number, end: number) => Place['start'][]>()
  const places: Place[] = []
  for (const { id: commentId } of comments) {
    const was = last.get(commentId)
    if (!was) places.push({ commentId, draftId })
    else {
      const finder = finders.get(was.draftId) ?? finderOf((await textOf(db, was.draftId)).text, now)
      finders.set(was.draftId, finder)
      const [start, end] = finder(was.start, was.end)
      places.push({ commentId, draftId, start: start ?? null, end: end ?? null })
    }
  }
  const next = comments.length === atOnce ? (comments.at(-1)?.id ?? null) : null
  return { places, next, documentId: draft.documentId, draftId }
}

function finderOf(before: string, after: string) {
  const finder = createFinder(before, after)
  return (start: number, end: number) => {
    const passage: Passage = passageOf(before, start, end)
    const found = finder(passage)
    return found.fate === 'gone' ? [] : [found.passage.position.start, found.passage.position.end]
  }
}

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
