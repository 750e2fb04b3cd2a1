import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { commentAgreements } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { factsOf, visibleComment } from './comments.ts'
import { mayAgreeWith } from './policy.ts'

export const AgreeWithCommentInput = z.object({ commentId: z.string().max(60) })

/** Somebody agrees with what another said. Agreeing twice counts once. Refuses: not-found, forbidden. */
export const agreeWithComment = command(
  AgreeWithCommentInput,
  async (ctx, { commentId }) => {
    const { tx, actor, now } = ctx
    const comment = await visibleComment(tx, actor, commentId)
    demand(mayAgreeWith(actor, factsOf(comment.document), comment.said))
    await tx.insert(commentAgreements).values({ commentId, memberId: actor.id, agreedAt: now }).onConflictDoNothing()
    await ctx.record({ name: 'comment.agreed-with', documentId: comment.documentId, commentId })
    return { documentId: comment.documentId }
  },
  { limit: 'supporting' },
)

/** Somebody takes back that they agree. Refuses: not-found. */
export const takeBackAgreement = command(AgreeWithCommentInput, async (ctx, { commentId }) => {
  const { tx, actor } = ctx
  const comment = await visibleComment(tx, actor, commentId)
  await tx
    .delete(commentAgreements)
    .where(and(eq(commentAgreements.commentId, commentId), eq(commentAgreements.memberId, actor.id)))
  await ctx.record({ name: 'comment.agreed-with', documentId: comment.documentId, commentId })
  return { documentId: comment.documentId }
})
