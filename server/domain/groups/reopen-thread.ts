import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { threadClosures } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { facilitatedThread } from './facilitated-thread.ts'

/** A facilitator lets a closed conversation go on. Refuses: not-found, forbidden, conflict. */
export const reopenThread = command(z.object({ threadId: z.string() }), async (ctx, { threadId }) => {
  const { groupId, slug } = await facilitatedThread(ctx, threadId)
  const opened = await ctx.tx
    .delete(threadClosures)
    .where(eq(threadClosures.threadId, threadId))
    .returning({ threadId: threadClosures.threadId })
  if (opened.length === 0) throw conflict('This thread is open already')
  await ctx.record({ name: 'thread.reopened', threadId, groupId })
  return { slug, threadId }
})
