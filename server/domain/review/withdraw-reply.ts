import { and, eq, gt, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/database.ts'
import { commentReplies } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { factsOf } from './comments.ts'
import { mayChangeWords } from './policy.ts'
import { visibleReply } from './replies.ts'
import { demandStillSpeaks } from './who-speaks.ts'

/** Somebody takes back a reply: within five minutes, or until somebody else wrote after it. Refuses: not-found, forbidden. */
export const withdrawReply = command(z.object({ replyId: z.string().max(60) }), async (ctx, { replyId }) => {
  const { tx, actor, now } = ctx
  const { comment, ...reply } = await visibleReply(tx, actor, replyId, now)
  const said = { isMine: reply.isMine, saidAt: reply.saidAt, isAnswered: false, isTakenUp: await isTakenUp(tx, reply) }
  demand(mayChangeWords(actor, factsOf(comment.document), said, now))
  await demandStillSpeaks(ctx, comment.document, reply)
  await tx.update(commentReplies).set({ withdrawnAt: now }).where(eq(commentReplies.id, replyId))
  await ctx.record({ name: 'reply.withdrawn', documentId: comment.documentId, commentId: comment.id, replyId })
  return { documentId: comment.documentId, commentId: comment.id }
})

async function isTakenUp(tx: Tx, { id, commentId, authorId }: typeof commentReplies.$inferSelect): Promise<boolean> {
  const later = await tx
    .select({ id: commentReplies.id })
    .from(commentReplies)
    .where(
      and(
        eq(commentReplies.commentId, commentId),
        gt(commentReplies.id, id),
        ne(commentReplies.authorId, authorId),
        isNull(commentReplies.withdrawnAt),
      ),
    )
    .limit(1)
  return later.length > 0
}
