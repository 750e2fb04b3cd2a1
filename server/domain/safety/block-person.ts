import { z } from 'zod'
import { blocks } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayBlock, mayKeepApart } from './policy.ts'

/**
 * A member does not want to see somebody, nor be seen by them, anywhere. The other is not told. Again changes nothing.
 * Refuses: forbidden, not-found.
 */
export const blockPerson = command(z.object({ memberId: z.string().max(60) }), async (ctx, { memberId }) => {
  demand(mayKeepApart(ctx.actor))
  await ctx.subjects.profile.visibleTo(ctx.tx, ctx.actor, memberId)
  demand(mayBlock(ctx.actor, memberId))
  const added = await ctx.tx
    .insert(blocks)
    .values({ memberId: ctx.actor.id, blockedId: memberId, blockedAt: ctx.now })
    .onConflictDoNothing()
    .returning({ at: blocks.blockedAt })
  // Both of their open pages listen anew, so that neither hears of the other's words.
  if (added.length > 0) await ctx.record({ name: 'people.set-apart', memberId: ctx.actor.id, otherId: memberId })
})
