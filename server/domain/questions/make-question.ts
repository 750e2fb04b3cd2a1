import { z } from 'zod'
import { threadQuestions } from '#db/schema/index.ts'
import { visibleThread } from '../groups/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayMakeQuestion } from './policy.ts'

/** Whoever started a thread, or a facilitator, says that it is a question. Again changes nothing. Refuses: not-found, forbidden. */
export const makeQuestion = command(z.object({ threadId: z.string().max(60) }), async (ctx, { threadId }) => {
  const thread = await visibleThread(ctx.tx, ctx.actor, threadId)
  const { groupId, slug } = thread
  demand(mayMakeQuestion(ctx.actor, { ...thread, isMine: thread.authorId === ctx.actor.id }))
  const made = await ctx.tx
    .insert(threadQuestions)
    .values({ threadId, madeBy: ctx.actor.id, madeAt: ctx.now })
    .onConflictDoNothing()
    .returning({ threadId: threadQuestions.threadId })
  if (made.length > 0) await ctx.record({ name: 'question.made', threadId, groupId })
  return { slug, threadId }
})
