import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { directoryFeeds } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { feedAt, feedWish } from './feeds.ts'
import { mayKeepDirectory } from './policy.ts'

const input = feedWish.extend({
  address: z.url({ protocol: /^https?$/, error: 'Give an address like https://feed.example.org' }).max(2000),
  everyHours: z.coerce
    .number()
    .int()
    .min(1, 'At most once an hour')
    .max(24 * 30, 'At least once a month')
    .default(24),
})

/** From now on we come back to this feed by ourselves. Refuses: forbidden, invalid. */
export const subscribeToFeed = command(input, async (ctx, { everyHours, ...wish }) => {
  demand(mayKeepDirectory(ctx.actor))
  const feed = await feedAt(ctx, { ...wish, address: wish.address.replace(/\/+(services\/*)?$/, '') })
  await ctx.tx
    .update(directoryFeeds)
    .set({ subscribedAt: ctx.now, subscribedBy: ctx.actor.id, everyHours, nextRunAt: ctx.now })
    .where(eq(directoryFeeds.id, feed.id))
  await ctx.record({ name: 'feed.subscribed', feedId: feed.id })
  return { feedId: feed.id }
})
