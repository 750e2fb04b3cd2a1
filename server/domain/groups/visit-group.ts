import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { memberships } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { visitToKeep } from './visits.ts'

/** A member looks into a group: what is new next time counts from here. Written at most every ten minutes; nothing for anybody outside. */
export const visitGroup = command(z.object({ groupId: z.string() }), async ({ tx, actor, now }, { groupId }) => {
  const mine = and(eq(memberships.groupId, groupId), eq(memberships.memberId, actor.id))
  const [visits] = await tx
    .select({
      joinedAt: memberships.joinedAt,
      visitedAt: memberships.visitedAt,
      visitBefore: memberships.visitBefore,
    })
    .from(memberships)
    .where(mine)
  const kept = visits && visitToKeep(visits, now)
  if (kept) await tx.update(memberships).set(kept).where(mine)
})
