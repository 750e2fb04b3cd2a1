import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { follows, groupRoles, groups, memberships, mutes, threads, weeklyReaders } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { visibleGroup } from './groups.ts'
import { mayLeave } from './policy.ts'

/** A member leaves a group: they hear no more of it, and what they wrote stays until they take it down. Refuses: not-found, forbidden. */
export const leaveGroup = command(z.object({ slug: z.string() }), async (ctx, { slug }) => {
  const group = await visibleGroup(ctx.tx, ctx.actor, slug)
  demand(mayLeave(ctx.actor, group))
  const { tx, actor } = ctx
  const left = await tx
    .delete(memberships)
    .where(and(eq(memberships.groupId, group.id), eq(memberships.memberId, actor.id)))
    .returning({ memberId: memberships.memberId })
  // Two presses at once: whoever came second has nothing left to leave.
  if (left.length === 0) return { slug, name: group.name }
  await tx
    .update(groups)
    .set({ memberCount: sql`${groups.memberCount} - 1` })
    .where(eq(groups.id, group.id))
  await hearNoMore(ctx, group.id)
  await greetNoMore(ctx, group.id)
  await ctx.record({ name: 'group.left', groupId: group.id, memberId: actor.id })
  return { slug, name: group.name }
})

async function hearNoMore({ tx, actor }: Context, groupId: string) {
  const inGroup = tx.select({ id: threads.id }).from(threads).where(eq(threads.groupId, groupId))
  await tx.delete(follows).where(and(eq(follows.memberId, actor.id), inArray(follows.threadId, inGroup)))
  await tx.delete(mutes).where(and(eq(mutes.memberId, actor.id), eq(mutes.kind, 'group'), eq(mutes.subjectId, groupId)))
  await tx.delete(weeklyReaders).where(and(eq(weeklyReaders.memberId, actor.id), eq(weeklyReaders.groupId, groupId)))
}

async function greetNoMore({ tx, actor, record }: Context, groupId: string) {
  const stoodDown = await tx
    .delete(groupRoles)
    .where(and(eq(groupRoles.groupId, groupId), eq(groupRoles.memberId, actor.id)))
    .returning({ role: groupRoles.role })
  for (const { role } of stoodDown) await record({ name: 'facilitator.stood-down', groupId, memberId: actor.id, role })
}
