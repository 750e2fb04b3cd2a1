import { and, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { directoryRuns, directoryUploads } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { mayKeepDirectory } from './policy.ts'

/**
 * After a dry run an editor wants what it saw. A run that was cut off is gone on with, not begun twice. Refuses: forbidden,
 * not-found, conflict when the dry run is not over, could read nothing, or is of an older file.
 */
export const askToBringIn = command(z.object({ runId: z.string().max(60) }), async (ctx, { runId }) => {
  demand(mayKeepDirectory(ctx.actor))
  const { tx, now, newId, actor } = ctx
  const [rehearsal] = await tx
    .select()
    .from(directoryRuns)
    .where(and(eq(directoryRuns.id, runId), eq(directoryRuns.isRehearsal, true)))
  if (!rehearsal) throw notFound('Dry run')
  if (rehearsal.finishedAt === null) throw conflict('The dry run is not over yet. Wait a moment')
  if (rehearsal.outcome === 'unreadable') throw conflict('Nothing of it could be read')
  const { feedId } = rehearsal
  const [upload] = await tx.select().from(directoryUploads).where(eq(directoryUploads.feedId, feedId))
  if (upload && upload.keptAt > rehearsal.startedAt)
    throw conflict('Somebody has handed over a newer file of this name since. Look at that one first')
  const [open] = await tx
    .select()
    .from(directoryRuns)
    .where(
      and(eq(directoryRuns.feedId, feedId), isNull(directoryRuns.finishedAt), eq(directoryRuns.isRehearsal, false)),
    )
    .orderBy(desc(directoryRuns.startedAt))
    .limit(1)
  if (open) return { runId: open.id }
  const realId = newId()
  await tx
    .insert(directoryRuns)
    .values({ id: realId, feedId, startedAt: now, startedBy: actor.id, isWhole: false, seenAt: now })
  await ctx.record({ name: 'directory-run.asked', feedId, runId: realId })
  return { runId: realId }
})
