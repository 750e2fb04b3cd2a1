import { and, count, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  commentAgreements,
  commentOutcomes,
  commentReplies,
  documentComments,
  reviewTakedowns,
  type Withheld,
} from '#db/schema/index.ts'
import { type SeenDocument, visibleDocument } from '../documents/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { areApart } from '../safety/index.ts'
import { mayArrange } from '../workspaces/index.ts'
import type { ReviewFacts, SaidFacts } from './policy.ts'

/** A comment as this person may see it, with what others did with it. */
export type SeenComment = typeof documentComments.$inferSelect & {
  readonly document: SeenDocument
  readonly withheld: Withheld | null
  readonly said: SaidFacts
}

/** What stands around everything that is said about a document. */
export const factsOf = ({ seat, putAwayAt }: SeenDocument): ReviewFacts => ({ seat, isPutAway: putAwayAt !== null })

/**
 * A comment, for those with a seat at its table. What was taken back or is out of view is only its writer's; words by somebody
 * whom they do not see are not there either, but for the chair and the staff, who answer everybody. Refuses: not-found.
 */
export async function visibleComment(db: Reader, actor: Actor, commentId: string): Promise<SeenComment> {
  const [row] = await db
    .select({ comment: documentComments, withheld: reviewTakedowns.how })
    .from(documentComments)
    .leftJoin(reviewTakedowns, eq(reviewTakedowns.subjectId, documentComments.id))
    .where(and(eq(documentComments.id, commentId), isNull(documentComments.withdrawnAt)))
  if (!row) throw notFound('Comment')
  const { comment, withheld } = row
  const document = await visibleDocument(db, actor, comment.documentId).catch(hideDocument)
  const isMine = comment.authorId === actor.id || comment.enteredBySeatId === document.seat.id
  const isHidden = withheld !== null && !(isMine && withheld !== 'removed')
  const isOutOfSight =
    !comment.nameless && !mayArrange(actor, document).allowed && (await areApart(db, actor.id, comment.authorId))
  if (isHidden || isOutOfSight) throw notFound('Comment')
  return { ...comment, document, withheld, said: { isMine, saidAt: comment.saidAt, ...(await takenUp(db, commentId)) } }
}

const hideDocument = (): never => {
  throw notFound('Comment')
}

async function takenUp(db: Reader, commentId: string) {
  const [outcome] = await db
    .select({ id: commentOutcomes.id })
    .from(commentOutcomes)
    .where(and(eq(commentOutcomes.commentId, commentId), isNull(commentOutcomes.replacedAt)))
  const [replies] = await db
    .select({ count: count() })
    .from(commentReplies)
    .where(and(eq(commentReplies.commentId, commentId), isNull(commentReplies.withdrawnAt)))
  const [agreed] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(commentAgreements)
    .where(eq(commentAgreements.commentId, commentId))
  return { isAnswered: outcome !== undefined, isTakenUp: (replies?.count ?? 0) + (agreed?.count ?? 0) > 0 }
}
