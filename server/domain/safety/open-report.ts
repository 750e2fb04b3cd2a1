import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { reports } from '#db/schema/index.ts'
import type { SubjectRef } from '../subjects.ts'

/** What somebody has told us about a thing and waits to hear about; null when there is nothing of the kind. */
export async function openReportOf(db: Reader, reporterId: string, { kind, id }: SubjectRef) {
  const [open] = await db
    .select({
      id: reports.id,
      reason: reports.reason,
      note: reports.note,
      reportedAt: reports.reportedAt,
      promisedBy: reports.promisedBy,
    })
    .from(reports)
    .where(
      and(
        eq(reports.reporterId, reporterId),
        eq(reports.subjectKind, kind),
        eq(reports.subjectId, id),
        isNull(reports.answeredAt),
      ),
    )
  return open ?? null
}
