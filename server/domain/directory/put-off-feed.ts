import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { directoryFeeds } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { hour } from '../kernel/time.ts'

/** A feed that could not be reached is tried again in a few hours. Refuses: forbidden, not-found. */
export const putOffFeed = command(z.object({ feedId: z.string().max(60) }), async (ctx, { feedId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [feed] = await ctx.tx.select().from(directoryFeeds).where(eq(directoryFeeds.id, feedId))
  if (!feed) throw notFound('Feed')
  await ctx.tx
    .update(directoryFeeds)
    .set({ nextRunAt: ctx.now + 4 * hour })
    .where(eq(directoryFeeds.id, feedId))
})
