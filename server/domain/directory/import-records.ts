import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { directoryFindings, directoryRuns } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound, Refusal } from '../kernel/refusal.ts'
import { feedAt, feedWish } from './feeds.ts'
import type { FeedRecord } from './incoming/shape.ts'
import { keepRecords } from './keep-records.ts'
import { mayKeepDirectory } from './policy.ts'
import type { Kept } from './run-findings.ts'

const records = z.custom<readonly FeedRecord[]>(Array.isArray, 'Give a list of records')

/** What the reader left out before it asked, each with why. */
const leftOut = z.array(z.object({ id: z.string(), words: z.string() })).default([])

/** Keeps a batch of a feed's records, with how far the run has come. Refuses: forbidden, not-found when the run is over. */
export const importRecords = command(
  z.object({
    runId: z.string(),
    records,
    leftOut,
    checkpoint: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  async (ctx, { runId, records: batch, leftOut: left, checkpoint }) => {
    demand(mayKeepDirectory(ctx.actor))
    const [run] = await ctx.tx
      .select()
      .from(directoryRuns)
      .where(and(eq(directoryRuns.id, runId), isNull(directoryRuns.finishedAt)))
    if (!run) throw notFound('Run')
    const kept = await keepRecords(ctx, { feedId: run.feedId, runId }, batch)
    kept.read += left.length
    kept.skipped.push(...left)
    await addUp(ctx, runId, kept, checkpoint)
    return kept
  },
)

async function addUp({ tx, now }: Context, runId: string, kept: Kept, checkpoint: Record<string, string | number>) {
  const more = (
    column: keyof Pick<typeof directoryRuns, 'read' | 'created' | 'updated' | 'unchanged' | 'skipped' | 'warned'>,
    by: number,
  ) => sql<number>`${directoryRuns[column]} + ${by}`
  await tx
    .update(directoryRuns)
    .set({
      read: more('read', kept.read),
      created: more('created', kept.created),
      updated: more('updated', kept.updated),
      unchanged: more('unchanged', kept.unchanged),
      skipped: more('skipped', kept.skipped.length),
      warned: more('warned', kept.warnings.length),
      checkpoint,
      seenAt: now,
    })
    .where(eq(directoryRuns.id, runId))
  const findings = [
    ...kept.skipped.map(({ id, words }) => ({ runId, kind: 'skipped' as const, recordId: id, words })),
    ...kept.warnings.map(({ id, words }) => ({ runId, kind: 'warning' as const, recordId: id, words })),
  ]
  if (findings.length > 0) await tx.insert(directoryFindings).values(findings)
}

/** What a dry run ends with, so that its transaction is undone; carries what would have happened. */
export class Rehearsed extends Refusal {
  readonly kept: Kept
  constructor(kept: Kept) {
    super('conflict', 'This was a dry run; nothing has changed')
    this.kept = kept
  }
}

/** Says what importing these records would do, and undoes it. Refuses: forbidden, and always in the end with `Rehearsed`. */
export const rehearseRecords = command(
  feedWish.extend({ records }),
  async (ctx, { records: batch, ...wish }): Promise<void> => {
    demand(mayKeepDirectory(ctx.actor))
    const feed = await feedAt(ctx, wish)
    throw new Rehearsed(await keepRecords(ctx, { feedId: feed.id, runId: 'rehearsal' }, batch))
  },
)
