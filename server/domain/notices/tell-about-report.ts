import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { reports } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
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

/** Tells whoever reported that we have looked at it, and what came of it stands with their reports. Refuses: forbidden. */
export const tellAboutReportAnswer = command(z.object({ reportId: z.string() }), async (ctx, { reportId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const report = await keptReport(ctx, reportId)
  if (!report?.reporterId || report.answeredAt === null) return
  const onceKey = `report-answered:${reportId}:${report.answeredAt}`
  await giveNotices(ctx, [report.reporterId], { kind: 'report-answered', onceKey })
})

async function keptReport({ tx }: Context, reportId: string) {
  const [report] = await tx
    .select({ reporterId: reports.reporterId, caseId: reports.caseId, answeredAt: reports.answeredAt })
    .from(reports)
    .where(eq(reports.id, reportId))
  return report
}
