import { z } from 'zod'
import { commentReplies } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { ticked } from '../kernel/words.ts'
import { forSeatId } from '../workspaces/index.ts'
import { factsOf, visibleComment } from './comments.ts'
import { maySpeak } from './policy.ts'
import { screenSaid } from './screen-said.ts'
import { whoSpeaks } from './who-speaks.ts'
import { saying } from './words.ts'

export const ReplyToCommentInput = z.object({
  commentId: z.string().max(60),
  body: saying.pipe(z.string().min(1, 'Write your reply')),
  nameless: ticked,
  forSeatId,
})

/** Somebody replies to a comment: for themselves, or for a member they support. Refuses: not-found, forbidden, invalid. */
export const replyToComment = command(
  ReplyToCommentInput,
  async (ctx, { commentId, body, nameless, forSeatId: forSeat }) => {
    const { tx, actor, now, newId } = ctx
    const { document } = await visibleComment(tx, actor, commentId)
    demand(maySpeak(actor, factsOf(document)))
    const { memberId: authorId, seatId, enteredBySeatId } = await whoSpeaks(ctx, document, forSeat)
    const id = newId()
    await tx
      .insert(commentReplies)
      .values({ id, commentId, authorId, seatId, enteredBySeatId, body, nameless, saidAt: now })
    const screened = await screenSaid(ctx, { kind: 'comment-reply', id, authorId, text: body })
    await ctx.record({ name: 'comment.replied-to', documentId: document.id, commentId, replyId: id })
    return { id, documentId: document.id, ...screened }
  },
  { limit: 'posting' },
)
