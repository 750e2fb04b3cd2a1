import { and, asc, desc, eq, gt, isNull, lt } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { meetings } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { workspaceFromWithin } from '../workspaces/index.ts'

export type Meeting = typeof meetings.$inferSelect

/** A meeting, for the members of its workspace. Refuses: not-found. */
export async function visibleMeeting(db: Reader, actor: Actor, meetingId: string) {
  const [meeting] = await db.select().from(meetings).where(eq(meetings.id, meetingId))
  if (!meeting) throw notFound('Meeting')
  const workspace = await workspaceFromWithin(db, actor, meeting.workspaceId).catch(hide)
  return { meeting, workspace }
}

const held = (workspaceId: string) => and(eq(meetings.workspaceId, workspaceId), isNull(meetings.calledOffAt))

/** The meeting after this one, if there is one. */
export async function nextAfter(db: Reader, { workspaceId, startsAt }: Meeting): Promise<Meeting | null> {
  const [next] = await db
    .select()
    .from(meetings)
    .where(and(held(workspaceId), gt(meetings.startsAt, startsAt)))
    .orderBy(asc(meetings.startsAt))
    .limit(1)
  return next ?? null
}

/** The meeting before this one, if there was one. */
export async function lastBefore(db: Reader, { workspaceId, startsAt }: Meeting): Promise<Meeting | null> {
  const [last] = await db
    .select()
    .from(meetings)
    .where(and(held(workspaceId), lt(meetings.startsAt, startsAt)))
    .orderBy(desc(meetings.startsAt))
    .limit(1)
  return last ?? null
}

const hide = (): never => {
  throw notFound('Meeting')
}
