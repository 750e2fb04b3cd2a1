import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { directoryFindings, directoryRuns } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'

const count = z.number().int().min(0)
const input = z.object({
  runId: z.string(),
  counts: z.object({ read: count, created: count, updated: count, unchanged: count }),
  /** Given once, at its end. */
  end: z
    .object({
      outcome: z.enum(['done', 'partly', 'unreadable']),
      skipped: count,
      warned: count,
      findings: z
        .array(
          z.object({
            kind: z.enum(['skipped', 'warning', 'would-create', 'would-update']),
            id: z.string(),
            words: z.string(),
          }),
        )
        .max(2000),
    })
    .optional(),
})

/** How far a dry run has come, and at its end what it found. Refuses: forbidden, not-found when it is over. */
export const noteRehearsal = command(input, async (ctx, { runId, counts, end }) => {
  demand(mayActForTheHouse(ctx.actor))
  const { tx, now } = ctx
  const isOpen = and(eq(directoryRuns.id, runId), eq(directoryRuns.isRehearsal, true), isNull(directoryRuns.finishedAt))
  const [run] = await tx.select().from(directoryRuns).where(isOpen)
  if (!run) throw notFound('Dry run')
  const over = end ? { finishedAt: now, outcome: end.outcome, skipped: end.skipped, warned: end.warned } : {}
  await tx
    .update(directoryRuns)
    .set({ ...counts, ...over, seenAt: now })
    .where(eq(directoryRuns.id, runId))
  const found = (end?.findings ?? []).map(({ id, ...one }) => ({ ...one, recordId: id, runId }))
  for (let from = 0; from < found.length; from += atOnce)
    await tx.insert(directoryFindings).values(found.slice(from, from + atOnce))
  if (end) await ctx.record({ name: 'directory-run.rehearsed', feedId: run.feedId, runId })
})

const atOnce = 200
