import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { savedPosts } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeep } from './policy.ts'

/** A member lets a saved post go, also one that is not there any more. Refuses: forbidden. */
export const unsavePost = command(z.object({ postId: z.string().max(60) }), async (ctx, { postId }) => {
  demand(mayKeep(ctx.actor))
  await ctx.tx.delete(savedPosts).where(and(eq(savedPosts.memberId, ctx.actor.id), eq(savedPosts.postId, postId)))
})
