import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { groupRoles, groups, members, memberships } from '#db/schema/index.ts'
import { isCarer } from '../carers/index.ts'
import type { Context } from '../kernel/command.ts'
import { hasConsented, nameKey } from '../people/index.ts'
import { isSeated } from '../workspaces/index.ts'
import { becomeMember } from './join-group.ts'

export type GroupRole = 'facilitator' | 'greeter'

/** Who holds a task in a group, longest first. */
export const holdersOf = async (db: Reader, groupId: string, role: GroupRole) =>
  db
    .select({ id: members.id, name: members.name })
    .from(groupRoles)
    .innerJoin(members, eq(members.id, groupRoles.memberId))
    .where(and(eq(groupRoles.groupId, groupId), eq(groupRoles.role, role)))
    .orderBy(asc(groupRoles.namedAt), asc(members.name))

/** The member who goes by this name; null when nobody does. */
export async function memberNamed(db: Reader, name: string): Promise<{ id: string; name: string } | null> {
  const [member] = await db
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(eq(members.nameKey, nameKey(name)))
  return member ?? null
}

/** Whether a member belongs to a group. */
export async function belongsTo(db: Reader, groupId: string, memberId: string): Promise<boolean> {
  const found = await db
    .select({ id: memberships.memberId })
    .from(memberships)
    .where(and(eq(memberships.groupId, groupId), eq(memberships.memberId, memberId)))
  return found.length > 0
}

/** Gives a task in a group to one of its members; answers false when they have it already. */
export async function giveRole(
  { tx, actor, now, record }: Context,
  groupId: string,
  { memberId, role }: { memberId: string; role: GroupRole },
): Promise<boolean> {
  const given = await tx
    .insert(groupRoles)
    .values({ groupId, memberId, role, namedBy: actor.id, namedAt: now })
    .onConflictDoNothing()
    .returning({ memberId: groupRoles.memberId })
  if (given.length > 0) await record({ name: 'facilitator.named', groupId, memberId, role })
  return given.length > 0
}

/** Makes somebody a facilitator, and a member of the group first; answers why not when that cannot be. */
export async function settleFacilitator(ctx: Context, groupId: string, name: string): Promise<string | null> {
  const member = await memberNamed(ctx.tx, name)
  if (!member) return `Nobody here goes by the name ${name}. Check how it is spelt`
  if (!(await belongsTo(ctx.tx, groupId, member.id))) {
    // Belonging to a group is a fact about health, which only they can agree that we keep.
    if (!(await hasConsented(ctx.tx, member.id)))
      return `${member.name} has not agreed that we keep health information. Ask them to open the group’s page first`
    if (!(await mayBeInside(ctx.tx, groupId, member.id)))
      return `${member.name} cannot be in this group: it is only for carers, or for people with a seat`
    await becomeMember(ctx, groupId, member)
  }
  const isNew = await giveRole(ctx, groupId, { memberId: member.id, role: 'facilitator' })
  return isNew ? null : `${member.name} looks after this group already`
}

/** Carers' places are for carers, and the one across workspaces for people with a seat, whoever names them. */
async function mayBeInside(db: Reader, groupId: string, memberId: string): Promise<boolean> {
  const [group] = await db.select({ kind: groups.kind }).from(groups).where(eq(groups.id, groupId))
  if (group?.kind === 'practice') return isSeated(db, memberId)
  return group?.kind !== 'carers' || isCarer(db, memberId)
}
