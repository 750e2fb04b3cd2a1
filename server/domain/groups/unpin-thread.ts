import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { threadPins } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { facilitatedThread } from './facilitated-thread.ts'

/** A facilitator lets a thread go back among the others. Refuses: not-found, forbidden, conflict. */
export const unpinThread = command(z.object({ threadId: z.string() }), async (ctx, { threadId }) => {
  const { groupId, slug } = await facilitatedThread(ctx, threadId)
  const gone = await ctx.tx
    .delete(threadPins)
    .where(eq(threadPins.threadId, threadId))
    .returning({ threadId: threadPins.threadId })
  if (gone.length > 0) await ctx.record({ name: 'thread.unpinned', threadId, groupId })
  return { slug, threadId }
})
