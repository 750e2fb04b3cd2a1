import { desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { seatChanges, seatRequests, seats, workspaces } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'

const atOnce = 50

/** What this person asked for and how they were answered, and what was changed about their seats and why, newest first. */
export const mySeats = query(z.object({}), async ({ db, actor }) => ({
  requests: await db
    .select({
      id: seatRequests.id,
      // A group that has closed its page since is still known by its name to whoever asked.
      group: workspaces.name,
      slug: workspaces.slug,
      kind: seatRequests.kind,
      words: seatRequests.words,
      askedAt: seatRequests.askedAt,
      outcome: seatRequests.outcome,
      reason: seatRequests.reason,
      decidedAt: seatRequests.decidedAt,
    })
    .from(seatRequests)
    .innerJoin(workspaces, eq(workspaces.id, seatRequests.workspaceId))
    .where(eq(seatRequests.memberId, actor.id))
    .orderBy(desc(seatRequests.id))
    .limit(atOnce),
  changes: await db
    .select({
      id: seatChanges.id,
      group: workspaces.name,
      was: seatChanges.was,
      became: seatChanges.became,
      reason: seatChanges.reason,
      changedAt: seatChanges.changedAt,
    })
    .from(seats)
    .innerJoin(seatChanges, eq(seatChanges.seatId, seats.id))
    .innerJoin(workspaces, eq(workspaces.id, seats.workspaceId))
    .where(eq(seats.memberId, actor.id))
    .orderBy(desc(sql`${seatChanges.changedAt}`), desc(seatChanges.id))
    .limit(atOnce),
}))
