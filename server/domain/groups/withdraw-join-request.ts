import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { joinRequests } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { visibleGroup } from './groups.ts'

/** Somebody who asked to join takes it back before it was answered. Refuses: not-found. */
export const withdrawJoinRequest = command(z.object({ slug: z.string() }), async (ctx, { slug }) => {
  const group = await visibleGroup(ctx.tx, ctx.actor, slug)
  const [request] = await ctx.tx
    .update(joinRequests)
    .set({ decidedAt: ctx.now, decidedBy: ctx.actor.id, outcome: 'withdrawn' })
    .where(
      and(eq(joinRequests.memberId, ctx.actor.id), eq(joinRequests.groupId, group.id), isNull(joinRequests.decidedAt)),
    )
    .returning({ id: joinRequests.id })
  if (!request) throw notFound('Request')
  await ctx.record({ name: 'join.withdrawn', requestId: request.id, groupId: group.id, memberId: ctx.actor.id })
  return { slug }
})
