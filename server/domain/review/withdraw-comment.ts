import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { documentComments } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { factsOf, visibleComment } from './comments.ts'
import { mayChangeWords } from './policy.ts'
import { demandStillSpeaks } from './who-speaks.ts'

/** Somebody takes back what they said: within five minutes, or until others have answered. Refuses: not-found, forbidden. */
export const withdrawComment = command(z.object({ commentId: z.string().max(60) }), async (ctx, { commentId }) => {
  const { tx, actor, now } = ctx
  const comment = await visibleComment(tx, actor, commentId)
  demand(mayChangeWords(actor, factsOf(comment.document), comment.said, now))
  await demandStillSpeaks(ctx, comment.document, comment)
  await tx.update(documentComments).set({ withdrawnAt: now }).where(eq(documentComments.id, commentId))
  await ctx.record({ name: 'comment.withdrawn', documentId: comment.documentId, commentId })
  return { documentId: comment.documentId }
})
