import { and, asc, inArray, isNull, not, sql } from 'drizzle-orm'
import { seatRequests } from '#db/schema/index.ts'
import { isApart } from '../safety/index.ts'
import type { WaitingSource } from '../waiting.ts'
import { isArranging } from './policy.ts'

/** People who ask for a seat wait for those who arrange. */
export const seatRequestsWaiting: WaitingSource = async ({ db, actor }, seats) => {
  const arranged = seats.filter(({ kind }) => isArranging(kind))
  if (arranged.length === 0) return []
  const asked = await db
    .select({ id: seatRequests.id, workspaceId: seatRequests.workspaceId })
    .from(seatRequests)
    .where(
      and(
        inArray(
          seatRequests.workspaceId,
          arranged.map(({ workspaceId }) => workspaceId),
        ),
        isNull(seatRequests.decidedAt),
        not(isApart(seatRequests.memberId, sql`${actor.id}`)),
      ),
    )
    .orderBy(asc(seatRequests.askedAt))
    .limit(30)
  return asked.flatMap(({ id, workspaceId }) => {
    const seat = arranged.find((one) => one.workspaceId === workspaceId)
    if (!seat) return []
    return {
      kind: 'seat-request',
      workspaceId,
      workspaceSlug: seat.workspaceSlug,
      title: 'Somebody asks to join',
      what: `Answer them, for ${seat.workspaceName}`,
      minutes: 5,
      dueAt: null,
      path: `/working-together/${seat.workspaceSlug}/people#ask-${id}`,
    }
  })
}
