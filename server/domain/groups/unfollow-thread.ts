import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { follows } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeep } from './policy.ts'

/** A member lets a thread go, also one they may no longer read. Refuses: forbidden. */
export const unfollowThread = command(z.object({ threadId: z.string().max(60) }), async (ctx, { threadId }) => {
  demand(mayKeep(ctx.actor))
  await ctx.tx.delete(follows).where(and(eq(follows.threadId, threadId), eq(follows.memberId, ctx.actor.id)))
})
