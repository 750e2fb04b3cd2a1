import { z } from 'zod'
import { threadClosures } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { facilitatedThread } from './facilitated-thread.ts'

export const CloseThreadInput = z.object({
  threadId: z.string(),
  /** Shown to everybody who reads the thread. */
  reason: z
    .string()
    .trim()
    .min(3, 'Say why you are closing it. Everybody who reads the thread will see this')
    .max(300, 'Keep the reason under 300 letters'),
})

/** A facilitator ends a conversation, and says why where everybody can read it. Refuses: not-found, forbidden, conflict, invalid. */
export const closeThread = command(CloseThreadInput, async (ctx, { threadId, reason }) => {
  const thread = await facilitatedThread(ctx, threadId)
  const closed = await ctx.tx
    .insert(threadClosures)
    .values({ threadId, closedBy: ctx.actor.id, reason, closedAt: ctx.now })
    .onConflictDoNothing()
    .returning({ threadId: threadClosures.threadId })
  if (closed.length === 0) throw conflict('This thread is closed already')
  await ctx.record({ name: 'thread.closed', threadId, groupId: thread.groupId })
  return { slug: thread.slug, threadId }
})
