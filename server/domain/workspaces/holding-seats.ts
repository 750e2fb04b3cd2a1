import { and, eq, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Reader, Tx } from '#db/database.ts'
import { groupRoles, groups, joinRequests, memberships, seats } from '#db/schema/index.ts'
import { type Actor, isKeptOut } from '../kernel/actor.ts'
import type { Context } from '../kernel/command.ts'

/** Whether somebody holds a seat in any workspace now. */
export async function holdsSeat(db: Reader, actor: Actor): Promise<boolean> {
  return !isKeptOut(actor) && isSeated(db, actor.id)
}

/** The same as a condition of a query, for a column or placeholder with a member's id. */
export const isSeatedAnywhere = (memberId: SQLWrapper): SQL =>
  sql`exists (select 1 from ${seats} where ${seats.memberId} = ${memberId} and ${seats.leftAt} is null)`

/** The same for a member's id. */
export async function isSeated(db: Reader, memberId: string): Promise<boolean> {
  const held = await db
    .select({ id: seats.id })
    .from(seats)
    .where(and(eq(seats.memberId, memberId), isNull(seats.leftAt)))
    .limit(1)
  return held.length > 0
}

/** Whoever gave back their last seat leaves the places across workspaces too, unless they look after one. */
export async function leavePracticeWithoutSeat({ tx, record }: Context, memberId: string): Promise<void> {
  if (await isSeated(tx, memberId)) return
  for (const groupId of await practiceGroupsOf(tx, memberId)) {
    await tx.delete(memberships).where(and(eq(memberships.groupId, groupId), eq(memberships.memberId, memberId)))
    await tx
      .delete(joinRequests)
      .where(
        and(eq(joinRequests.groupId, groupId), eq(joinRequests.memberId, memberId), isNull(joinRequests.decidedAt)),
      )
    await tx
      .update(groups)
      .set({ memberCount: sql`${groups.memberCount} - 1` })
      .where(eq(groups.id, groupId))
    await record({ name: 'group.left', groupId, memberId })
  }
}

async function practiceGroupsOf(tx: Tx, memberId: string): Promise<readonly string[]> {
  const rows = await tx
    .select({ groupId: memberships.groupId, role: groupRoles.role })
    .from(memberships)
    .innerJoin(groups, eq(groups.id, memberships.groupId))
    .leftJoin(groupRoles, and(eq(groupRoles.groupId, groups.id), eq(groupRoles.memberId, memberships.memberId)))
    .where(and(eq(memberships.memberId, memberId), eq(groups.kind, 'practice')))
  return rows.flatMap(({ groupId, role }) => (role === null ? [groupId] : []))
}
