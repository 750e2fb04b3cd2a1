import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { bulkExports } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { visibleBulkExport } from './bulk-exports.ts'
import { addToAudit } from './chain.ts'
import { mayAnswerBulkExport } from './policy.ts'

export const AnswerBulkExportInput = z.object({
  exportId: z.string(),
  outcome: z.enum(['agreed', 'refused'], 'Choose one of the two'),
  reason: z.string().trim().min(1, 'Say in a few words why').max(1000, 'Keep it under 1,000 letters'),
})

/** A second person agrees that records about many people are taken out, or refuses. Nobody their own. Refuses: not-found, forbidden, invalid, conflict. */
export const answerBulkExport = command(AnswerBulkExportInput, async (ctx, { exportId, outcome, reason }) => {
  const asked = await visibleBulkExport(ctx.tx, ctx.actor, exportId)
  demand(mayAnswerBulkExport(ctx.actor, asked))
  const answered =
    outcome === 'agreed'
      ? { agreedBy: ctx.actor.id, agreedAt: ctx.now }
      : { refusedBy: ctx.actor.id, refusedAt: ctx.now }
  const first = await ctx.tx
    .update(bulkExports)
    .set(answered)
    .where(and(eq(bulkExports.id, exportId), isNull(bulkExports.agreedAt), isNull(bulkExports.refusedAt)))
    .returning({ id: bulkExports.id })
  if (first.length === 0) throw conflict('Somebody has answered this a moment ago')
  const subject = { kind: 'bulk-export', id: exportId }
  await addToAudit(ctx, { kind: `bulk-export-${outcome}`, aboutId: null, subject, category: asked.kind, reason })
  await ctx.record({ name: 'bulk-export.answered', exportId, outcome })
})
