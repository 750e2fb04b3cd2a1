import { and, count, desc, eq, gt, gte, inArray, isNull, lte, ne, or } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { meetingComers, meetings, seats } from '#db/schema/index.ts'

const atOnce = 20

/** A meeting that was held. Times are epoch milliseconds. */
export type HeldMeeting = {
  readonly id: string
  readonly title: string
  readonly startsAt: number
  readonly endsAt: number
}

/**
 * The meetings at which one of these seats was, as far as we know, newest first: they have begun, were not called off, and the seat
 * did not say that it stays away. For other pillars, which ask first whose seats these are.
 */
export async function meetingsAttended(
  db: Reader,
  seatIds: readonly string[],
  { since, now }: { readonly since: number; readonly now: number },
): Promise<HeldMeeting[]> {
  if (seatIds.length === 0) return []
  return db
    .selectDistinct({ id: meetings.id, title: meetings.title, startsAt: meetings.startsAt, endsAt: meetings.endsAt })
    .from(seats)
    .innerJoin(meetings, eq(meetings.workspaceId, seats.workspaceId))
    .leftJoin(meetingComers, and(eq(meetingComers.meetingId, meetings.id), eq(meetingComers.seatId, seats.id)))
    .where(
      and(
        inArray(seats.id, [...seatIds]),
        gte(meetings.startsAt, since),
        lte(meetings.startsAt, now),
        gt(meetings.endsAt, seats.takenAt),
        isNull(meetings.calledOffAt),
        or(isNull(meetingComers.answer), ne(meetingComers.answer, 'not-coming')),
      ),
    )
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(atOnce)
}

/** How often a group met between two moments (epoch milliseconds). For other pillars, which ask first who may see it. */
export async function meetingsHeld(
  db: Reader,
  workspaceId: string,
  { since, before }: { readonly since: number; readonly before: number },
): Promise<number> {
  const [row] = await db
    .select({ held: count().mapWith(Number) })
    .from(meetings)
    .where(
      and(
        eq(meetings.workspaceId, workspaceId),
        gte(meetings.startsAt, since),
        lte(meetings.startsAt, before),
        isNull(meetings.calledOffAt),
      ),
    )
  return row?.held ?? 0
}
