import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { groups, joinRequests, memberships } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { visibleGroup } from './groups.ts'
import { mayJoin } from './policy.ts'

export const JoinGroupInput = z.object({
  slug: z.string(),
  /** For a group that asks first: a few words to its facilitators. */
  words: z.string().trim().max(500, 'Keep it under 500 letters').default(''),
})

/** One press joins an open group; a group that asks first puts the wish before its facilitators. Refuses: not-found, forbidden, conflict, invalid. */
export const joinGroup = command(
  JoinGroupInput,
  async (ctx, { slug, words }) => {
    const group = await visibleGroup(ctx.tx, ctx.actor, slug)
    demand(mayJoin(ctx.actor, group))
    if (group.joining === 'open') {
      await becomeMember(ctx, group.id, ctx.actor)
      return { slug, outcome: 'joined' as const }
    }
    const request = { id: ctx.newId(), groupId: group.id, memberId: ctx.actor.id, words, askedAt: ctx.now }
    const asked = await ctx.tx
      .insert(joinRequests)
      .values(request)
      .onConflictDoNothing()
      .returning({ id: joinRequests.id })
    if (asked.length === 0) throw conflict('You have asked to join already. A facilitator will answer you')
    await ctx.record({ name: 'join.asked', requestId: request.id, groupId: group.id, memberId: ctx.actor.id })
    return { slug, outcome: 'asked' as const }
  },
  { limit: 'asking' },
)

/** Makes somebody a member of a group. Counts them once, however often it is said. */
export async function becomeMember(
  { tx, now, record }: Context,
  groupId: string,
  { id: memberId }: Pick<Actor, 'id'>,
): Promise<void> {
  const added = await tx
    .insert(memberships)
    .values({ groupId, memberId, joinedAt: now, visitedAt: now })
    .onConflictDoNothing()
    .returning({ memberId: memberships.memberId })
  if (added.length === 0) return
  await tx
    .update(groups)
    .set({ memberCount: sql`${groups.memberCount} + 1` })
    .where(eq(groups.id, groupId))
  await record({ name: 'group.joined', groupId, memberId })
}
