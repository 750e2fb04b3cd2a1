import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { directoryFeeds } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeepDirectory } from './policy.ts'

/** We do not come back to this feed by ourselves any more; what it brought stays. Refuses: forbidden, not-found. */
export const leaveFeed = command(z.object({ feedId: z.string().max(60) }), async (ctx, { feedId }) => {
  demand(mayKeepDirectory(ctx.actor))
  const [feed] = await ctx.tx.select().from(directoryFeeds).where(eq(directoryFeeds.id, feedId))
  if (!feed) throw notFound('Feed')
  await ctx.tx
    .update(directoryFeeds)
    .set({ subscribedAt: null, subscribedBy: null, nextRunAt: null })
    .where(eq(directoryFeeds.id, feedId))
  await ctx.record({ name: 'feed.left', feedId })
})
