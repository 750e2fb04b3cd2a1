import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { threadPins } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { facilitatedThread } from './facilitated-thread.ts'

/** More than this and the pins push the conversations off a phone's screen. */
export const mostPins = 5

/** A facilitator keeps a thread at the top of the group. Pinning it again changes nothing. Refuses: not-found, forbidden, conflict. */
export const pinThread = command(z.object({ threadId: z.string() }), async (ctx, { threadId }) => {
  const { groupId, slug } = await facilitatedThread(ctx, threadId)
  const pinned = await ctx.tx
    .select({ threadId: threadPins.threadId })
    .from(threadPins)
    .where(eq(threadPins.groupId, groupId))
  if (pinned.some((pin) => pin.threadId === threadId)) return { slug, threadId }
  if (pinned.length >= mostPins) throw conflict(`${mostPins} threads are pinned already. Take one down first`)

  await ctx.tx.insert(threadPins).values({ threadId, groupId, pinnedBy: ctx.actor.id, pinnedAt: ctx.now })
  await ctx.record({ name: 'thread.pinned', threadId, groupId })
  return { slug, threadId }
})
