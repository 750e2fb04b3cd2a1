import { and, asc, eq, isNotNull, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { groups, memberships } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'

/** A group as a list shows it: its public face, and whether this person belongs to it. */
export type GroupLine = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly purpose: string
  readonly dropIns: string
  readonly memberCount: number
  readonly joining: 'open' | 'ask'
  readonly isMember: boolean
}

/** Every open group, by name. */
export const groupList = query(z.object({}), async ({ db, actor }) => groupLines(db, actor))

/** The same for other questions about groups. Hosts have tens of groups, so all of them are read. */
export async function groupLines(db: Reader, actor: Actor): Promise<GroupLine[]> {
  const rows = await db
    .select({
      id: groups.id,
      slug: groups.slug,
      name: groups.name,
      purpose: groups.purpose,
      dropIns: groups.dropIns,
      memberCount: groups.memberCount,
      joining: groups.joining,
      memberId: memberships.memberId,
    })
    .from(groups)
    .leftJoin(memberships, and(eq(memberships.groupId, groups.id), eq(memberships.memberId, actor.id)))
    // Carers' places, and the one across workspaces, have a front door of their own: in a list they would tell who belongs to them.
    .where(or(eq(groups.kind, 'peer'), isNotNull(memberships.memberId)))
    .orderBy(asc(groups.name))
  return rows.map(({ memberId, ...group }) => ({ ...group, isMember: memberId !== null }))
}
