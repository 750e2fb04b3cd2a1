import { z } from 'zod'
import { follows } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeep } from './policy.ts'
import { visibleThread } from './threads.ts'

/** A member keeps a thread, to be told when somebody answers. Again changes nothing. Leaves no event: what people keep is their own. Refuses: forbidden, not-found. */
export const followThread = command(z.object({ threadId: z.string().max(60) }), async (ctx, { threadId }) => {
  demand(mayKeep(ctx.actor))
  const thread = await visibleThread(ctx.tx, ctx.actor, threadId)
  await ctx.tx
    .insert(follows)
    .values({ threadId: thread.mergedInto ?? thread.id, memberId: ctx.actor.id, followedAt: ctx.now })
    .onConflictDoNothing()
})
