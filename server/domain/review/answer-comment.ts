import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/database.ts'
import { commentOutcomes } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { ticked } from '../kernel/words.ts'
import { type SeenComment, visibleComment } from './comments.ts'
import { mayAnswer } from './policy.ts'
import { isHeardIn } from './rounds.ts'
import { reason, wording } from './words.ts'

export const AnswerCommentInput = z.object({
  commentId: z.string().max(60),
  outcome: z.enum(['accepted', 'in-part', 'not-this-time'], 'Choose what becomes of it'),
  reason,
  /** Words that go into the next draft in place of the passage; a suggestion that is accepted brings its own. */
  wording: wording.default(''),
  /** The passage goes from the next draft, and nothing comes in its place. */
  takesOut: ticked,
  /** The outcome that whoever answers has seen, and means to replace; empty when there was none. */
  seen: z.string().max(60).default(''),
})

/**
 * The chair or the staff say what became of a comment, and why; whoever wrote it is told. When somebody else answered meanwhile, the
 * second is shown that answer and chooses. Refuses: not-found, forbidden, invalid, conflict.
 */
export const answerComment = command(AnswerCommentInput, async (ctx, wish) => {
  const { tx, actor, now, newId } = ctx
  const comment = await visibleComment(tx, actor, wish.commentId)
  demand(mayAnswer(actor, comment.document, { isHeard: await isHeardIn(tx, comment.roundId, now) }))
  await makeRoom(tx, wish, now)
  const outcomeId = newId()
  const kept = await tx
    .insert(commentOutcomes)
    .values({
      id: outcomeId,
      commentId: comment.id,
      outcome: wish.outcome,
      reason: wish.reason,
      wording: wordingOf(comment, wish),
      decidedBy: actor.id,
      seatId: comment.document.seat.id,
      decidedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: commentOutcomes.id })
  if (kept.length === 0) throw first()
  await ctx.record({ name: 'comment.answered', documentId: comment.documentId, commentId: comment.id, outcomeId })
  return { documentId: comment.documentId, outcomeId }
})

type Wish = z.output<typeof AnswerCommentInput>

/** The answer that stands steps back for this one, if it is the one that was seen. */
async function makeRoom(tx: Tx, { commentId, seen }: Wish, now: number) {
  const [standing] = await tx
    .select()
    .from(commentOutcomes)
    .where(and(eq(commentOutcomes.commentId, commentId), isNull(commentOutcomes.replacedAt)))
  if (!standing) return
  if (standing.id !== seen) throw first()
  if (standing.carriedInto !== null)
    throw conflict('This is written into a later draft already. Say something about that draft instead')
  await tx.update(commentOutcomes).set({ replacedAt: now }).where(eq(commentOutcomes.id, standing.id))
}

const first = () =>
  conflict('Somebody else answered this a moment ago. Read their answer, then choose. Your words are still in the box')

function wordingOf(comment: SeenComment, { outcome, wording: own, takesOut }: Wish): string | null {
  if (outcome === 'not-this-time') return null
  if (comment.exact === null) {
    if (own !== '' || takesOut)
      throw invalid({ wording: ['This is about the whole document. Nothing can take its place'] })
    return null
  }
  if (takesOut) return ''
  if (own !== '') return own
  return outcome === 'accepted' ? comment.wording : null
}
