import { and, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { directoryFeeds, directoryFindings, directoryRuns, directorySources } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { hour } from '../kernel/time.ts'
import { mayKeepDirectory } from './policy.ts'
import { publishedChanged } from './published-changed.ts'
import { enterState } from './service-states.ts'

const input = z.object({
  runId: z.string(),
  outcome: z.enum(['done', 'partly', 'unreadable', 'called-off']),
  findings: z
    .array(z.object({ kind: z.enum(['skipped', 'warning']), id: z.string(), words: z.string() }))
    .max(1000)
    .default([]),
})

/**
 * Ends a run. When all of a feed was asked for and read, services that it does not have any more are marked as vanished; they
 * are not deleted. Refuses: forbidden, not-found.
 */
export const finishRun = command(input, async (ctx, { runId, outcome, findings }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { tx, now } = ctx
  const [run] = await tx
    .select()
    .from(directoryRuns)
    .where(and(eq(directoryRuns.id, runId), isNull(directoryRuns.finishedAt)))
  if (!run) throw notFound('Run')
  // A feed that answers with nothing at all is broken more likely than empty.
  const vanished = outcome === 'done' && run.isWhole && run.read > run.skipped ? await markVanished(ctx, run) : 0
  await tx
    .update(directoryRuns)
    .set({ finishedAt: now, outcome, vanished, seenAt: now })
    .where(eq(directoryRuns.id, runId))
  if (findings.length > 0)
    await tx.insert(directoryFindings).values(findings.map(({ id, ...one }) => ({ ...one, recordId: id, runId })))
  await planNext(ctx, run, outcome === 'done')
  await ctx.record({ name: 'directory-run.finished', feedId: run.feedId, runId })
  return { vanished }
})

type Run = typeof directoryRuns.$inferSelect

async function markVanished(ctx: Context, { feedId, id: runId }: Run): Promise<number> {
  const { tx, now } = ctx
  const unseen = and(
    eq(directorySources.feedId, feedId),
    eq(directorySources.kind, 'service'),
    ne(directorySources.runId, runId),
    isNull(directorySources.vanishedAt),
  )
  const gone = await tx.select({ ourId: directorySources.ourId }).from(directorySources).where(unseen)
  if (gone.length === 0) return 0
  await tx.update(directorySources).set({ vanishedAt: now }).where(unseen)
  for (const { ourId } of gone) await enterState(ctx, ourId, 'vanished', 'Its feed does not have it any more')
  await publishedChanged(
    ctx,
    gone.map(({ ourId }) => ourId),
  )
  return gone.length
}

async function planNext({ tx, now }: Context, run: Run, isDone: boolean) {
  const [feed] = await tx.select().from(directoryFeeds).where(eq(directoryFeeds.id, run.feedId))
  if (!feed) return
  await tx
    .update(directoryFeeds)
    .set({
      ...(feed.subscribedAt === null ? {} : { nextRunAt: now + feed.everyHours * hour }),
      ...(isDone ? { readUpTo: run.startedAt } : {}),
      ...(isDone && run.isWhole ? { readWholeAt: now } : {}),
    })
    .where(eq(directoryFeeds.id, run.feedId))
}
