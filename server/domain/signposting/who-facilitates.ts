import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { groupRoles, groups } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'

/** Whether somebody facilitates a group, and whether one of them is a place for carers. */
export async function facilitating(db: Reader, actor: Actor) {
  const kinds = await db
    .selectDistinct({ kind: groups.kind })
    .from(groupRoles)
    .innerJoin(groups, eq(groups.id, groupRoles.groupId))
    .where(and(eq(groupRoles.memberId, actor.id), eq(groupRoles.role, 'facilitator')))
  return { facilitates: kinds.length > 0, facilitatesCarers: kinds.some(({ kind }) => kind === 'carers') }
}
