import { and, asc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { directoryFeeds, directoryFindings, directoryRuns } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeepDirectory } from './policy.ts'

const input = z.object({
  runId: z.string().max(60),
  kind: z.enum(['skipped', 'warning', 'would-create', 'would-update']).default('skipped'),
  after: z.coerce.number().int().min(0).nullish(),
})
const pageLength = 25

/** One reading of a feed: how far it is, how it ended, and a page of what it found. Refuses: forbidden, not-found. */
export const directoryRun = query(input, async ({ db, actor }, { runId, kind, after }) => {
  demand(mayKeepDirectory(actor))
  const [found] = await db
    .select({ run: directoryRuns, feed: directoryFeeds })
    .from(directoryRuns)
    .innerJoin(directoryFeeds, eq(directoryFeeds.id, directoryRuns.feedId))
    .where(eq(directoryRuns.id, runId))
  if (!found) throw notFound('Run')
  const rows = await db
    .select()
    .from(directoryFindings)
    .where(
      and(
        eq(directoryFindings.runId, runId),
        eq(directoryFindings.kind, kind),
        after ? gt(directoryFindings.number, after) : undefined,
      ),
    )
    .orderBy(asc(directoryFindings.number))
    .limit(pageLength + 1)
  const page = rows.slice(0, pageLength)
  return {
    run: found.run,
    feed: { id: found.feed.id, name: found.feed.name, isSubscribed: found.feed.subscribedAt !== null },
    findings: page,
    next: rows.length > pageLength ? (page.at(-1)?.number ?? null) : null,
  }
})
