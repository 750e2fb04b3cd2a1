import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { restrictions, seats, workspaces } from '#db/schema/index.ts'
import { conflict, notFound } from '../kernel/refusal.ts'

/** Whether somebody runs this workspace: a chair or staff sits there whose account is not closed. */
const isLed: SQL = sql`exists (select 1 from ${seats} where ${seats.workspaceId} = ${workspaces.id}
  and ${seats.leftAt} is null and ${seats.kind} in ('chair', 'staff')
  and not exists (select 1 from ${restrictions} where ${restrictions.memberId} = ${seats.memberId}
    and ${restrictions.kind} = 'closed' and ${restrictions.endedAt} is null))`

/** The open workspaces that nobody runs any more, the oldest first; or, for looking back, those that were closed. */
export const unled = async (db: Reader, which: 'open' | 'closed') =>
  db
    .select()
    .from(workspaces)
    .where(which === 'open' ? and(isNull(workspaces.closedAt), sql`not ${isLed}`) : isNotNull(workspaces.closedAt))
    .orderBy(workspaces.openedAt, workspaces.id)
    .limit(100)

/** A workspace that nobody runs, for a coordinator who mends that. Refuses: not-found, conflict (it is closed, or somebody runs it). */
export async function unledWorkspace(db: Reader, workspaceId: string): Promise<typeof workspaces.$inferSelect> {
  const [found] = await db
    .select({ workspace: workspaces, isLed: sql`case when ${isLed} then 1 else 0 end`.mapWith(Number) })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
  if (!found) throw notFound('Group')
  if (found.workspace.closedAt !== null) throw conflict('This group is closed. Open it again first')
  if (found.isLed === 1) throw conflict('Somebody runs this group. It is for them to say')
  return found.workspace
}

/** Why a coordinator reaches into a group, in words that stay in the audit. */
export const rescueReason = z
  .string()
  .trim()
  .min(20, 'Say why in a sentence or two: at least 20 letters')
  .max(500, 'Keep the reason under 500 letters')
