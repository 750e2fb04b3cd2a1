import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { commentReplies, reviewTakedowns, seats, type Withheld } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { areApart } from '../safety/index.ts'
import { mayArrange } from '../workspaces/index.ts'
import { type SeenComment, visibleComment } from './comments.ts'
import { isHeardIn } from './rounds.ts'

/** A reply as this person may see it, with the comment it answers. */
export type SeenReply = typeof commentReplies.$inferSelect & {
  readonly comment: SeenComment
  readonly withheld: Withheld | null
  readonly isMine: boolean
}

/** A reply, for those who see the comment it answers; what staff replied in a fair hearing not before members have spoken. Refuses: not-found. */
export async function visibleReply(db: Reader, actor: Actor, replyId: string, now: number): Promise<SeenReply> {
  const [row] = await db
    .select({ reply: commentReplies, kind: seats.kind, withheld: reviewTakedowns.how })
    .from(commentReplies)
    .innerJoin(seats, eq(seats.id, commentReplies.seatId))
    .leftJoin(reviewTakedowns, eq(reviewTakedowns.subjectId, commentReplies.id))
    .where(and(eq(commentReplies.id, replyId), isNull(commentReplies.withdrawnAt)))
  if (!row) throw notFound('Reply')
  const { reply, kind, withheld } = row
  const comment = await visibleComment(db, actor, reply.commentId).catch(hide)
  const isMine = reply.authorId === actor.id || reply.enteredBySeatId === comment.document.seat.id
  const arranges = mayArrange(actor, comment.document).allowed
  const isHidden = withheld !== null && !(isMine && withheld !== 'removed')
  const isApart = !reply.nameless && !arranges && (await areApart(db, actor.id, reply.authorId))
  const waits = kind === 'staff' && !isMine && !arranges && !(await isHeardIn(db, comment.roundId, now))
  if (isHidden || isApart || waits) throw notFound('Reply')
  return { ...reply, comment, withheld, isMine }
}

const hide = (): never => {
  throw notFound('Reply')
}
