import { and, count, inArray, isNull, lte, ne } from 'drizzle-orm'
import { involvementHours, opportunities } from '#db/schema/index.ts'
import { type WaitingSource, waitingIn } from '../waiting.ts'
import { isArranging } from '../workspaces/index.ts'

const mostThings = 30

/** People to choose, and hours of others to decide on, wait for those who arrange. */
export const involvementWaiting: WaitingSource = async ({ db, actor, now }, seats) => {
  const arranged = seats.filter(({ kind }) => isArranging(kind))
  if (arranged.length === 0) return []
  const ids = arranged.map(({ workspaceId }) => workspaceId)
  const toChoose = await db
    .select({ id: opportunities.id, workspaceId: opportunities.workspaceId, title: opportunities.title })
    .from(opportunities)
    .where(
      and(
        inArray(opportunities.workspaceId, ids),
        isNull(opportunities.chosenAt),
        isNull(opportunities.withdrawnAt),
        lte(opportunities.closesAt, now),
      ),
    )
    .limit(mostThings)
  const toDecide = await db
    .select({ workspaceId: involvementHours.workspaceId, waiting: count().mapWith(Number) })
    .from(involvementHours)
    .where(
      and(
        inArray(involvementHours.workspaceId, ids),
        isNull(involvementHours.takenBackAt),
        isNull(involvementHours.outcome),
        ne(involvementHours.memberId, actor.id),
      ),
    )
    .groupBy(involvementHours.workspaceId)
  return [
    ...toChoose.map(({ id, ...row }) =>
      waitingIn(arranged, row, {
        kind: 'choose-people',
        what: 'Choose who does it, and say why',
        minutes: 15,
        dueAt: null,
        room: `involvement/${id}`,
      }),
    ),
    ...toDecide.map(({ workspaceId, waiting }) =>
      waitingIn(
        arranged,
        { workspaceId, title: 'Hours and expenses' },
        {
          kind: 'decide-hours',
          what: waiting === 1 ? 'Decide on one entry' : `Decide on ${waiting} entries`,
          minutes: 2 * waiting,
          dueAt: null,
          room: 'involvement/hours',
        },
      ),
    ),
  ]
}
