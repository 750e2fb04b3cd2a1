import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { keptReport } from './kept-report.ts'

/** Tells whoever reported that we have looked at it, and what came of it stands with their reports. Refuses: forbidden. */
export const tellAboutReportAnswer = command(z.object({ reportId: z.string() }), async (ctx, { reportId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const report = await keptReport(ctx, reportId)
  if (!report?.reporterId || report.answeredAt === null) return
  const onceKey = `report-answered:${reportId}:${report.answeredAt}`
  await giveNotices(ctx, [report.reporterId], { kind: 'report-answered', onceKey })
})
