import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { threadQuestions } from '#db/schema/index.ts'
import { visibleThread } from '../groups/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayMakeQuestion } from './policy.ts'

/** A question becomes a talk. What people marked and summed up is out of view, and there again if it becomes a question once more. Refuses: not-found, forbidden. */
export const unmakeQuestion = command(z.object({ threadId: z.string().max(60) }), async (ctx, { threadId }) => {
  const thread = await visibleThread(ctx.tx, ctx.actor, threadId)
  const { groupId, slug } = thread
  demand(mayMakeQuestion(ctx.actor, { ...thread, isMine: thread.authorId === ctx.actor.id }))
  const unmade = await ctx.tx
    .delete(threadQuestions)
    .where(eq(threadQuestions.threadId, threadId))
    .returning({ threadId: threadQuestions.threadId })
  if (unmade.length > 0) await ctx.record({ name: 'question.unmade', threadId, groupId })
  return { slug, threadId }
})
