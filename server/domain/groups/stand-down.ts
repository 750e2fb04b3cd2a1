import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { groupRoles, prompts } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { stopPrompt } from './end-prompt.ts'
import { visibleGroup } from './groups.ts'
import { mayStandDown } from './policy.ts'
import { holdersOf } from './roles.ts'

export const StandDownInput = z.object({
  slug: z.string(),
  memberId: z.string(),
  role: z.enum(['facilitator', 'greeter']),
})

/**
 * Lays down a task in a group: one's own, or somebody else's by those who named them. The last facilitator stays until
 * another is named. A facilitator's weekly prompts end with them. Refuses: not-found, forbidden, conflict.
 */
export const standDown = command(StandDownInput, async (ctx, { slug, memberId, role }) => {
  const group = await visibleGroup(ctx.tx, ctx.actor, slug)
  demand(mayStandDown(ctx.actor, group, { role, isSelf: memberId === ctx.actor.id }))
  const holders = await holdersOf(ctx.tx, group.id, role)
  if (!holders.some(({ id }) => id === memberId)) throw notFound('Facilitator')
  if (role === 'facilitator' && holders.length === 1)
    throw conflict('Nobody else looks after this group. Name another facilitator first')

  await ctx.tx
    .delete(groupRoles)
    .where(and(eq(groupRoles.groupId, group.id), eq(groupRoles.memberId, memberId), eq(groupRoles.role, role)))
  if (role === 'facilitator') await endTheirPrompts(ctx, group.id, memberId)
  await ctx.record({ name: 'facilitator.stood-down', groupId: group.id, memberId, role })
  return { slug }
})

async function endTheirPrompts(ctx: Context, groupId: string, memberId: string) {
  const theirs = await ctx.tx
    .select({ id: prompts.id })
    .from(prompts)
    .where(and(eq(prompts.groupId, groupId), eq(prompts.writtenBy, memberId), isNull(prompts.endedAt)))
  for (const { id } of theirs) await stopPrompt(ctx, { promptId: id, groupId })
}
