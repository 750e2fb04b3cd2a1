import { eq } from 'drizzle-orm'
import { reports } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** Of a report, what decides who is told of it; nothing when it is gone. */
export async function keptReport({ tx }: Context, reportId: string) {
  const [report] = await tx
    .select({ reporterId: reports.reporterId, caseId: reports.caseId, answeredAt: reports.answeredAt })
    .from(reports)
    .where(eq(reports.id, reportId))
  return report
}
