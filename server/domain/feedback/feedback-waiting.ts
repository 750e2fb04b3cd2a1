import { and, count, inArray, isNull } from 'drizzle-orm'
import { feedbackSummaries } from '#db/schema/index.ts'
import { type WaitingSource, waitingIn } from '../waiting.ts'
import { isArranging } from '../workspaces/index.ts'

const minutesToRead = 3

/** Feedback that was written down and not shared yet waits for the chair and the staff. */
export const feedbackWaiting: WaitingSource = async ({ db }, seats) => {
  const arranging = seats.filter(({ kind }) => isArranging(kind))
  if (arranging.length === 0) return []
  const rows = await db
    .select({ workspaceId: feedbackSummaries.workspaceId, waiting: count().mapWith(Number) })
    .from(feedbackSummaries)
    .where(
      and(
        inArray(
          feedbackSummaries.workspaceId,
          arranging.map(({ workspaceId }) => workspaceId),
        ),
        isNull(feedbackSummaries.removedAt),
        isNull(feedbackSummaries.sharedAt),
      ),
    )
    .groupBy(feedbackSummaries.workspaceId)
  return rows.map(({ workspaceId, waiting }) =>
    waitingIn(
      arranging,
      { workspaceId, title: 'What people told the service' },
      {
        kind: 'feedback-to-share',
        what: waiting === 1 ? 'Read one summary and share it' : `Read ${waiting} summaries and share them`,
        minutes: waiting * minutesToRead,
        dueAt: null,
        room: 'feedback#waiting',
      },
    ),
  )
}
