import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { bulkExports } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { bulkExportColumns } from './bulk-export-rows.ts'
import { visibleBulkExport } from './bulk-exports.ts'
import { addToAudit } from './chain.ts'
import { mayTakeBulkExport } from './policy.ts'

/** Whoever asked takes the export that somebody else agreed to: once, within a day. The rows follow page by page. Refuses: not-found, forbidden, conflict. */
export const takeBulkExport = command(z.object({ exportId: z.string() }), async (ctx, { exportId }) => {
  const asked = await visibleBulkExport(ctx.tx, ctx.actor, exportId, ctx.now)
  demand(mayTakeBulkExport(ctx.actor, asked))
  const taken = await ctx.tx
    .update(bulkExports)
    .set({ takenAt: ctx.now })
    .where(and(eq(bulkExports.id, exportId), isNull(bulkExports.takenAt)))
    .returning({ id: bulkExports.id })
  if (taken.length === 0) throw conflict('This was taken a moment ago')
  const subject = { kind: 'bulk-export', id: exportId }
  await addToAudit(ctx, {
    kind: 'bulk-export-taken',
    aboutId: null,
    subject,
    category: asked.kind,
    reason: asked.reason,
  })
  await ctx.record({ name: 'bulk-export.taken', exportId })
  return { kind: asked.kind, columns: bulkExportColumns[asked.kind] }
})
