import { and, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { directoryRuns } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { hour } from '../kernel/time.ts'
import { feedAt, feedWish } from './feeds.ts'
import { mayKeepDirectory } from './policy.ts'

const input = feedWish.extend({
  /** Every record is asked for, not only what is new. */
  isWhole: z.boolean().default(false),
})

/** Begins to read a feed, or goes on where a run of the last day was cut off: its checkpoint says how far that came. Refuses: forbidden. */
export const beginRun = command(input, async (ctx, { isWhole, ...wish }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { tx, now, newId, actor } = ctx
  const feed = await feedAt(ctx, wish)
  const [open] = await tx
    .select()
    .from(directoryRuns)
    .where(
      and(eq(directoryRuns.feedId, feed.id), isNull(directoryRuns.finishedAt), eq(directoryRuns.isRehearsal, false)),
    )
    .orderBy(desc(directoryRuns.startedAt))
    .limit(1)
  if (open && open.isWhole === isWhole && now - open.seenAt < goesOnFor)
    return { runId: open.id, feedId: feed.id, checkpoint: open.checkpoint, before: countsOf(open) }
  if (open)
    await tx.update(directoryRuns).set({ finishedAt: now, outcome: 'called-off' }).where(eq(directoryRuns.id, open.id))
  const runId = newId()
  await tx
    .insert(directoryRuns)
    .values({ id: runId, feedId: feed.id, startedAt: now, startedBy: actor.id, isWhole, seenAt: now })
  await ctx.record({ name: 'directory-run.begun', feedId: feed.id, runId })
  return { runId, feedId: feed.id, checkpoint: {}, before: null }
})

const countsOf = ({ read, created, updated, unchanged }: typeof directoryRuns.$inferSelect) => ({
  read,
  created,
  updated,
  unchanged,
})

const goesOnFor = 24 * hour
