import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader, Tx } from '#db/database.ts'
import { groupRoles, groups, joinRequests, memberships } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { forgetCaring } from '../people/index.ts'
import { isCarer } from './carers.ts'
import { mayLeaveCarers } from './policy.ts'

/** Somebody is no longer here as a carer: what they told goes, and they leave carers' places. Needs no consent. Refuses: forbidden, conflict. */
export const leaveCarers = command(z.object({}), async ({ tx, actor, record }) => {
  demand(mayLeaveCarers(actor, { looksAfterPlace: await looksAfterPlace(tx, actor.id) }))
  if (!(await isCarer(tx, actor.id))) throw conflict('You are not here as a carer')
  const left = await leavePlaces(tx, actor.id)
  await forgetCaring(tx, actor.id)
  for (const groupId of left) await record({ name: 'group.left', groupId, memberId: actor.id })
  await record({ name: 'carer.left', memberId: actor.id })
})

const places = (db: Reader) => db.select({ id: groups.id }).from(groups).where(eq(groups.kind, 'carers'))

async function looksAfterPlace(db: Reader, memberId: string): Promise<boolean> {
  const roles = await db
    .select({ groupId: groupRoles.groupId })
    .from(groupRoles)
    .where(
      and(
        eq(groupRoles.memberId, memberId),
        eq(groupRoles.role, 'facilitator'),
        inArray(groupRoles.groupId, places(db)),
      ),
    )
  return roles.length > 0
}

async function leavePlaces(tx: Tx, memberId: string): Promise<readonly string[]> {
  const left = await tx
    .delete(memberships)
    .where(and(eq(memberships.memberId, memberId), inArray(memberships.groupId, places(tx))))
    .returning({ groupId: memberships.groupId })
  // Nor are they let in later on an ask they made while they were a carer.
  await tx
    .delete(joinRequests)
    .where(
      and(
        eq(joinRequests.memberId, memberId),
        isNull(joinRequests.decidedAt),
        inArray(joinRequests.groupId, places(tx)),
      ),
    )
  const ids = left.map(({ groupId }) => groupId)
  if (ids.length === 0) return ids
  await tx.delete(groupRoles).where(and(eq(groupRoles.memberId, memberId), inArray(groupRoles.groupId, ids)))
  await tx
    .update(groups)
    .set({ memberCount: sql`${groups.memberCount} - 1` })
    .where(inArray(groups.id, ids))
  return ids
}
