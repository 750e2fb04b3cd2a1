import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { commentOutcomes, commentReplies, documentComments, reviewTakedowns } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { isHeardIn } from '../review/index.ts'
import { giveNotices } from './give-notices.ts'

/**
 * Tells whoever commented on a document that it has an outcome, or a reply: also when they wrote without a name, and nobody else
 * hears of it. A reply that waits in a fair hearing is told of when the members have spoken. Refuses: forbidden.
 */
export const tellAboutComment = command(
  z.object({ commentId: z.string(), what: z.string() }),
  async (ctx, { commentId, what }) => {
    demand(mayActForTheHouse(ctx.actor))
    const [comment] = await ctx.tx
      .select()
      .from(documentComments)
      .where(and(eq(documentComments.id, commentId), isNull(documentComments.withdrawnAt)))
    if (!comment) return
    const told = { kind: 'comment-answered', concernsId: commentId, onceKey: `comment-answered:${what}` } as const
    const [outcome] = await ctx.tx
      .select({ decidedBy: commentOutcomes.decidedBy })
      .from(commentOutcomes)
      .where(and(eq(commentOutcomes.id, what), isNull(commentOutcomes.replacedAt)))
    if (outcome && outcome.decidedBy !== comment.authorId) await giveNotices(ctx, [comment.authorId], told)
    const byId = outcome ? undefined : await replierOf(ctx, what)
    if (byId === undefined || byId === comment.authorId || !(await isHeardIn(ctx.tx, comment.roundId, ctx.now))) return
    await giveNotices(ctx, [comment.authorId], { ...told, byId })
  },
)

/** Who replied; null when without a name. Nothing when the reply is out of view. */
async function replierOf({ tx }: Context, replyId: string): Promise<string | null | undefined> {
  const [reply] = await tx
    .select({ authorId: commentReplies.authorId, nameless: commentReplies.nameless, how: reviewTakedowns.how })
    .from(commentReplies)
    .leftJoin(reviewTakedowns, eq(reviewTakedowns.subjectId, commentReplies.id))
    .where(and(eq(commentReplies.id, replyId), isNull(commentReplies.withdrawnAt)))
  if (!reply || reply.how !== null) return undefined
  return reply.nameless ? null : reply.authorId
}
