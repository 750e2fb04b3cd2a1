import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { documentComments } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { factsOf, visibleComment } from './comments.ts'
import { mayChangeWords } from './policy.ts'
import { screenSaid } from './screen-said.ts'
import { demandStillSpeaks } from './who-speaks.ts'
import { saying, wording } from './words.ts'

export const ChangeCommentInput = z.object({
  commentId: z.string().max(60),
  body: saying.default(''),
  wording: wording.default(''),
})

/** Somebody changes what they said: within five minutes, or until others have answered. Refuses: not-found, forbidden, invalid, too-many. */
export const changeComment = command(
  ChangeCommentInput,
  async (ctx, { commentId, body, wording: proposed }) => {
    const { tx, actor, now } = ctx
    const comment = await visibleComment(tx, actor, commentId)
    demand(mayChangeWords(actor, factsOf(comment.document), comment.said, now))
    await demandStillSpeaks(ctx, comment.document, comment)
    const isSuggestion = comment.kind === 'suggestion'
    if (isSuggestion && proposed === '') throw invalid({ wording: ['Write the words you would like instead'] })
    if (!isSuggestion && comment.kind !== 'good' && body === '') throw invalid({ body: ['Write what you want to say'] })
    await tx
      .update(documentComments)
      .set({ body, wording: isSuggestion ? proposed : null, changedAt: now })
      .where(eq(documentComments.id, commentId))
    const text = [body, proposed].filter(Boolean).join('\n')
    const screened = await screenSaid(ctx, {
      kind: 'document-comment',
      id: commentId,
      authorId: comment.authorId,
      text,
    })
    await ctx.record({ name: 'comment.changed', documentId: comment.documentId, commentId })
    return { documentId: comment.documentId, ...screened }
  },
  { limit: 'posting' },
)
