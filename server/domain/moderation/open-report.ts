import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { reports } from '#db/schema/index.ts'
import type { SubjectRef } from '../subjects.ts'

/** Whether somebody has reported this thing and waits for the answer. */
export async function hasOpenReport(db: Reader, reporterId: string, { kind, id }: SubjectRef): Promise<boolean> {
  const open = await db
    .select({ id: reports.id })
    .from(reports)
    .where(
      and(
        eq(reports.reporterId, reporterId),
        eq(reports.subjectKind, kind),
        eq(reports.subjectId, id),
        isNull(reports.answeredAt),
      ),
    )
  return open.length > 0
}
