import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { keptReport } from './kept-report.ts'
import { moderators } from './who-listens.ts'

/**
 * Tells whoever reported that we have it; and moderators of a concern in words that stands in no queue, because nobody
 * knows yet which thing is meant. Refuses: forbidden.
 */
export const tellAboutReport = command(z.object({ reportId: z.string() }), async (ctx, { reportId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const report = await keptReport(ctx, reportId)
  if (!report) return
  if (report.reporterId)
    await giveNotices(ctx, [report.reporterId], { kind: 'report-kept', onceKey: `report-kept:${reportId}` })
  if (report.caseId === null && report.answeredAt === null)
    await giveNotices(ctx, await moderators(ctx), { kind: 'concern-told', onceKey: `concern-told:${reportId}` })
})
