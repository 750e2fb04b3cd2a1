import { and, asc, inArray, isNull, lte } from 'drizzle-orm'
import { objectives } from '#db/schema/index.ts'
import { atTheWall, day, onTheWall } from '../kernel/time.ts'
import type { WaitingSource } from '../waiting.ts'

/** How long before its last day an objective waits for whoever keeps an eye on it. */
const ahead = 14 * day

/** Objectives whose last day is near, or past, wait for the person who keeps an eye on them. */
export const objectivesWaiting: WaitingSource = async ({ db, now }, seats) => {
  const due = await db
    .select({
      id: objectives.id,
      title: objectives.title,
      dueOn: objectives.dueOn,
      ownerSeatId: objectives.ownerSeatId,
    })
    .from(objectives)
    .where(
      and(
        inArray(
          objectives.ownerSeatId,
          seats.map(({ seatId }) => seatId),
        ),
        isNull(objectives.endedAt),
        lte(objectives.dueOn, onTheWall(now + ahead).date),
      ),
    )
    .orderBy(asc(objectives.dueOn))
    .limit(30)
  return due.flatMap(({ id, title, dueOn, ownerSeatId }) => {
    const seat = seats.find(({ seatId }) => seatId === ownerSeatId)
    if (!seat) return []
    return {
      kind: 'objective-due',
      workspaceId: seat.workspaceId,
      workspaceSlug: seat.workspaceSlug,
      title,
      what: 'Write down how it goes, or how it ended',
      minutes: 10,
      dueAt: atTheWall(`${dueOn}T23:59`),
      path: `/working-together/${seat.workspaceSlug}/objectives/${id}`,
    }
  })
}
