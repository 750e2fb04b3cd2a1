import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { memberships } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { visibleGroup } from './groups.ts'
import { mayKeep } from './policy.ts'

/** A member has looked around a group: "new since I was last here" counts from now. Nothing changes for somebody who does not belong. Refuses: forbidden, not-found. */
export const visitGroup = command(z.object({ slug: z.string() }), async (ctx, { slug }) => {
  demand(mayKeep(ctx.actor))
  const group = await visibleGroup(ctx.tx, ctx.actor, slug)
  await ctx.tx
    .update(memberships)
    .set({ visitedAt: ctx.now })
    .where(and(eq(memberships.groupId, group.id), eq(memberships.memberId, ctx.actor.id)))
})
