import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { meetingComers, seats } from '#db/schema/index.ts'

/** Who holds a seat where a meeting is, with what they answered: whoever hears of it. */
export const seatedFor = async (
  db: Reader,
  { id, workspaceId }: { readonly id: string; readonly workspaceId: string },
) =>
  db
    .select({ memberId: seats.memberId, answer: meetingComers.answer })
    .from(seats)
    .leftJoin(meetingComers, and(eq(meetingComers.seatId, seats.id), eq(meetingComers.meetingId, id)))
    .where(and(eq(seats.workspaceId, workspaceId), isNull(seats.leftAt)))
    .limit(200)
