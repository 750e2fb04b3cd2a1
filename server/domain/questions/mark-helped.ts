import { z } from 'zod'
import { helpedMarks } from '#db/schema/index.ts'
import { visiblePost } from '../groups/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayMarkHelped } from './policy.ts'
import { isQuestion } from './questions.ts'

export const HelpedInput = z.object({ postId: z.string().max(60) })

/** A member says "This helped" to an answer. Whoever asked says it in the same way. Saying it twice is saying it once. Refuses: not-found, forbidden. */
export const markHelped = command(
  HelpedInput,
  async (ctx, { postId }) => {
    const post = await visiblePost(ctx.tx, ctx.actor, postId)
    if (post.isTakenDown && !post.isMine) throw notFound('Post')
    demand(mayMarkHelped(ctx.actor, { ...post, isQuestion: await isQuestion(ctx.tx, post.threadId) }))
    const added = await ctx.tx
      .insert(helpedMarks)
      .values({ postId, memberId: ctx.actor.id, markedAt: ctx.now })
      .onConflictDoNothing()
      .returning({ postId: helpedMarks.postId })
    if (added.length === 0) return
    await ctx.record({ name: 'answer.helped', postId, threadId: post.threadId, groupId: post.groupId })
  },
  { limit: 'supporting' },
)
