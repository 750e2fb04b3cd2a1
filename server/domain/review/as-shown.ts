import { and, asc, count, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import {
  commentAgreements,
  commentOutcomes,
  commentReplies,
  documentDrafts,
  members,
  reviewTakedowns,
  seats,
} from '#db/schema/index.ts'
import { isApart, peopleApartFrom } from '../safety/index.ts'
import type { Looker, ShownComment } from './said.ts'

const enterers = alias(members, 'enterers')
const enteringSeats = alias(seats, 'entering_seats')

/** Comments as the page shows them, with who agrees, what was replied and what became of them. Names of those who wrote without one stay here. */
export async function asShown(db: Reader, looker: Looker, rows: readonly ShownComment[]) {
  const ids = rows.map(({ comment }) => comment.id)
  const apart = looker.mayArrange ? new Set<string>() : await peopleApartFrom(db, looker.memberId)
  const [agreed, mine, replies, outcomes] = [
    await agreedWith(db, ids),
    await agreedBy(db, ids, looker.memberId),
    await repliesTo(db, looker, ids, apart),
    await outcomesOf(db, ids),
  ]
  return rows.map(({ comment, author, kind, enteredBy, enteredById, start, end, placedIn, withheld }) => ({
    id: comment.id,
    kind: comment.kind,
    body: comment.body,
    wording: comment.wording,
    question: comment.question,
    roundId: comment.roundId,
    /** Null: said without a name. */
    by: comment.nameless ? null : { name: author, seat: kind },
    /** Who wrote it down for them. Not told where it would give away a name. */
    enteredBy: comment.nameless || (enteredById !== null && apart.has(enteredById)) ? null : enteredBy,
    isMine: comment.authorId === looker.memberId || comment.enteredBySeatId === looker.seatId,
    isHeld: withheld === 'held',
    isHidden: withheld === 'hidden',
    saidAt: comment.saidAt,
    changedAt: comment.changedAt,
    exact: comment.exact,
    place: start === null || end === null ? null : { start, end },
    isBeingFound: comment.exact !== null && placedIn === null,
    agreed: agreed.get(comment.id) ?? 0,
    iAgree: mine.has(comment.id),
    replies: replies.filter(({ commentId }) => commentId === comment.id),
    outcome: outcomeOf(outcomes.get(comment.id), apart),
  }))
}

export type SaidComment = Awaited<ReturnType<typeof asShown>>[number]

async function agreedWith(db: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: commentAgreements.commentId, count: count() })
    .from(commentAgreements)
    .where(inArray(commentAgreements.commentId, [...ids]))
    .groupBy(commentAgreements.commentId)
  return new Map(rows.map(({ id, count: many }) => [id, many]))
}

async function agreedBy(db: Reader, ids: readonly string[], memberId: string): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .select({ id: commentAgreements.commentId })
    .from(commentAgreements)
    .where(and(inArray(commentAgreements.commentId, [...ids]), eq(commentAgreements.memberId, memberId)))
  return new Set(rows.map(({ id }) => id))
}

/** What was replied, but for what this person does not see: words out of view, by somebody apart, and by staff in a fair hearing. */
async function repliesTo(db: Reader, looker: Looker, ids: readonly string[], apart: ReadonlySet<string>) {
  if (ids.length === 0) return []
  const { memberId, seatId, mayArrange, isHeard } = looker
  const isMine = or(eq(commentReplies.authorId, memberId), eq(commentReplies.enteredBySeatId, seatId))
  const rows = await db
    .select({
      reply: commentReplies,
      author: members.name,
      kind: seats.kind,
      enteredBy: enterers.name,
      enteredById: enterers.id,
      withheld: reviewTakedowns.how,
    })
    .from(commentReplies)
    .innerJoin(members, eq(members.id, commentReplies.authorId))
    .innerJoin(seats, eq(seats.id, commentReplies.seatId))
    .leftJoin(enteringSeats, eq(enteringSeats.id, commentReplies.enteredBySeatId))
    .leftJoin(enterers, eq(enterers.id, enteringSeats.memberId))
    .leftJoin(reviewTakedowns, eq(reviewTakedowns.subjectId, commentReplies.id))
    .where(
      and(
        inArray(commentReplies.commentId, [...ids]),
        isNull(commentReplies.withdrawnAt),
        or(isNull(reviewTakedowns.how), and(isMine, ne(reviewTakedowns.how, 'removed'))),
        mayArrange
          ? undefined
          : or(commentReplies.nameless, sql`not ${isApart(commentReplies.authorId, sql`${memberId}`)}`),
        mayArrange || isHeard ? undefined : or(isMine, ne(seats.kind, 'staff')),
      ),
    )
    .orderBy(asc(commentReplies.id))
  return rows.map(({ reply, author, kind, enteredBy, enteredById, withheld }) => ({
    id: reply.id,
    commentId: reply.commentId,
    body: reply.body,
    by: reply.nameless ? null : { name: author, seat: kind },
    enteredBy: reply.nameless || (enteredById !== null && apart.has(enteredById)) ? null : enteredBy,
    isMine: reply.authorId === memberId || reply.enteredBySeatId === seatId,
    isHeld: withheld === 'held',
    saidAt: reply.saidAt,
    /** Nobody but the chair and the staff sees it until the members who were asked have spoken. */
    waitsForMembers: !isHeard && kind === 'staff',
  }))
}

type Outcome = Awaited<ReturnType<typeof outcomesOf>> extends ReadonlyMap<string, infer One> ? One : never

/** An answer is the group's: it stands, without its writer's name for whoever they are kept apart from. */
function outcomeOf(outcome: Outcome | undefined, apart: ReadonlySet<string>) {
  if (!outcome) return null
  const { byId, ...told } = outcome
  return { ...told, by: apart.has(byId) ? 'A member' : told.by }
}

async function outcomesOf(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await db
    .select({
      id: commentOutcomes.id,
      commentId: commentOutcomes.commentId,
      outcome: commentOutcomes.outcome,
      reason: commentOutcomes.reason,
      wording: commentOutcomes.wording,
      by: members.name,
      byId: members.id,
      seat: seats.kind,
      decidedAt: commentOutcomes.decidedAt,
      draft: documentDrafts.number,
    })
    .from(commentOutcomes)
    .innerJoin(members, eq(members.id, commentOutcomes.decidedBy))
    .innerJoin(seats, eq(seats.id, commentOutcomes.seatId))
    .leftJoin(documentDrafts, eq(documentDrafts.id, commentOutcomes.carriedInto))
    .where(and(inArray(commentOutcomes.commentId, [...ids]), isNull(commentOutcomes.replacedAt)))
  return new Map(rows.map(({ commentId, ...outcome }) => [commentId, outcome]))
}
