import { z } from 'zod'
import { type BulkExportKind, bulkExports } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { addToAudit } from './chain.ts'
import { mayAskForBulkExport } from './policy.ts'

const kinds = ['members-list', 'transparency-raw'] as const satisfies readonly BulkExportKind[]

export const AskForBulkExportInput = z.object({
  kind: z.enum(kinds, 'Choose what you need'),
  reason: z
    .string()
    .trim()
    .min(20, 'Say what you need it for in a sentence or two: at least 20 letters')
    .max(1000, 'Keep it under 1,000 letters'),
})

/** A coordinator asks to take out records about many people, and says what for. Nothing leaves until somebody else agrees. Refuses: forbidden, invalid. */
export const askForBulkExport = command(AskForBulkExportInput, async (ctx, { kind, reason }) => {
  demand(mayAskForBulkExport(ctx.actor))
  const exportId = ctx.newId()
  await ctx.tx.insert(bulkExports).values({ id: exportId, kind, reason, askedBy: ctx.actor.id, askedAt: ctx.now })
  const subject = { kind: 'bulk-export', id: exportId }
  await addToAudit(ctx, { kind: 'bulk-export-asked', aboutId: null, subject, category: kind, reason })
  await ctx.record({ name: 'bulk-export.asked', exportId })
  return { exportId }
})
