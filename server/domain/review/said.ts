import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { commentPlaces, documentComments, members, reviewTakedowns, seats } from '#db/schema/index.ts'
import { isApart } from '../safety/index.ts'

/** Who looks, and how far they see. */
export type Looker = {
  readonly memberId: string
  readonly seatId: string
  /** The chair and the staff see everybody's words: they answer them. */
  readonly mayArrange: boolean
  /** The round has heard its members: what staff replied is shown. */
  readonly isHeard: boolean
}

const enterers = alias(members, 'enterers')
const enteringSeats = alias(seats, 'entering_seats')

/** The columns of a comment as it is shown: who says it, where it stands in one draft, and whether it is out of view. */
const shown = {
  comment: documentComments,
  author: members.name,
  kind: seats.kind,
  enteredBy: enterers.name,
  enteredById: enterers.id,
  start: commentPlaces.start,
  end: commentPlaces.end,
  placedIn: commentPlaces.draftId,
  withheld: reviewTakedowns.how,
}

// Begun with the places: an index leads to those of one part of a draft, and to those without a place, however many there are.
const placedIn = (db: Reader) =>
  db
    .select(shown)
    .from(commentPlaces)
    .innerJoin(documentComments, eq(documentComments.id, commentPlaces.commentId))
    .innerJoin(members, eq(members.id, documentComments.authorId))
    .innerJoin(seats, eq(seats.id, documentComments.seatId))
    .leftJoin(enteringSeats, eq(enteringSeats.id, documentComments.enteredBySeatId))
    .leftJoin(enterers, eq(enterers.id, enteringSeats.memberId))
    .leftJoin(reviewTakedowns, eq(reviewTakedowns.subjectId, documentComments.id))

const from = (db: Reader, draftId: string) =>
  db
    .select(shown)
    .from(documentComments)
    .innerJoin(members, eq(members.id, documentComments.authorId))
    .innerJoin(seats, eq(seats.id, documentComments.seatId))
    .leftJoin(enteringSeats, eq(enteringSeats.id, documentComments.enteredBySeatId))
    .leftJoin(enterers, eq(enterers.id, enteringSeats.memberId))
    .leftJoin(commentPlaces, and(eq(commentPlaces.commentId, documentComments.id), eq(commentPlaces.draftId, draftId)))
    .leftJoin(reviewTakedowns, eq(reviewTakedowns.subjectId, documentComments.id))

export type ShownComment = Awaited<ReturnType<typeof from>>[number]

/** That this person sees a comment: it was not taken back, nor taken from view but for its writer, and they see who said it. */
function isSeenBy({ memberId, seatId, mayArrange }: Looker): SQL | undefined {
  const { authorId, enteredBySeatId, nameless } = documentComments
  const isMine = or(eq(authorId, memberId), eq(enteredBySeatId, seatId))
  return and(
    isNull(documentComments.withdrawnAt),
    or(isNull(reviewTakedowns.how), and(isMine, ne(reviewTakedowns.how, 'removed'))),
    mayArrange ? undefined : or(nameless, sql`not ${isApart(authorId, sql`${memberId}`)}`),
  )
}

type Window = { readonly draftId: string; readonly from: number; readonly to: number }
/** Behind which comment to go on: the letter at which it stands, and its id. */
export type Place = { readonly start: number; readonly id: string }

/** Comments whose passages begin between two letters of a draft, in the order of the text. */
export const commentsIn = async (
  db: Reader,
  looker: Looker,
  { draftId, ...window }: Window,
  after: Place | null,
  limit: number,
) =>
  placedIn(db)
    .where(
      and(
        eq(commentPlaces.draftId, draftId),
        gte(commentPlaces.start, after?.start ?? window.from),
        lt(commentPlaces.start, window.to),
        after ? or(gt(commentPlaces.start, after.start), gt(commentPlaces.commentId, after.id)) : undefined,
        isSeenBy(looker),
      ),
    )
    .orderBy(asc(commentPlaces.start), asc(commentPlaces.commentId))
    .limit(limit)

/** Comments about the whole document or a question of the round, in the order in which they were said. */
export const commentsOnWhole = async (db: Reader, looker: Looker, draftId: string, after: string, limit: number) =>
  nowhere(db, looker, draftId, and(isNull(documentComments.exact), gt(commentPlaces.commentId, after)), limit)

/** Comments whose passage has gone from a draft, in the order in which they were said. */
export const commentsGone = async (db: Reader, looker: Looker, draftId: string, after: string, limit: number) =>
  nowhere(db, looker, draftId, and(isNotNull(documentComments.exact), gt(commentPlaces.commentId, after)), limit)

const nowhere = async (db: Reader, looker: Looker, draftId: string, which: SQL | undefined, limit: number) =>
  placedIn(db)
    .where(and(eq(commentPlaces.draftId, draftId), isNull(commentPlaces.start), which, isSeenBy(looker)))
    .orderBy(asc(commentPlaces.commentId))
    .limit(limit)

/** Comments that are still being looked for in the newest draft: for a moment after it came. */
export async function commentsBeingFound(
  db: Reader,
  looker: Looker,
  { id, documentId }: { readonly id: string; readonly documentId: string },
  limit: number,
) {
  const waiting = await db
    .select({ id: documentComments.id })
    .from(documentComments)
    .where(
      and(
        eq(documentComments.documentId, documentId),
        isNull(documentComments.withdrawnAt),
        sql`not exists (select 1 from ${commentPlaces} where ${commentPlaces.commentId} = ${documentComments.id}
          and ${commentPlaces.draftId} = ${id})`,
      ),
    )
    .orderBy(asc(documentComments.id))
    .limit(limit)
  if (waiting.length === 0) return []
  const ids = waiting.map((one) => one.id)
  return commentsWhere(db, looker, id, inArray(documentComments.id, ids), limit)
}

/** Comments by their ids, whatever their passage does. */
export const commentsWhere = async (
  db: Reader,
  looker: Looker,
  draftId: string,
  which: SQL | undefined,
  limit: number,
) =>
  from(db, draftId)
    .where(and(which, isSeenBy(looker)))
    .orderBy(asc(documentComments.id))
    .limit(limit)
