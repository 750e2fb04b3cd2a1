import { z } from 'zod'
import { savedPosts } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeep } from './policy.ts'
import { visiblePost } from './posts.ts'

/** A member saves a post to find it again. Again changes nothing. Nobody else is told. Refuses: forbidden, not-found. */
export const savePost = command(z.object({ postId: z.string().max(60) }), async (ctx, { postId }) => {
  demand(mayKeep(ctx.actor))
  const post = await visiblePost(ctx.tx, ctx.actor, postId)
  if (post.isTakenDown) throw notFound('Post')
  await ctx.tx.insert(savedPosts).values({ memberId: ctx.actor.id, postId, savedAt: ctx.now }).onConflictDoNothing()
})
