import { z } from 'zod'
import { reactions } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { maySupport } from './policy.ts'
import { visiblePost } from './posts.ts'
import { supportKind } from './words.ts'

export const SupportInput = z.object({ postId: z.string(), kind: supportKind })

/** A member says "I hear you", "Same here", "Thank you" or "Sending strength" to somebody's words. Saying it twice is saying it once. Refuses: not-found, forbidden, invalid. */
export const giveSupport = command(
  SupportInput,
  async (ctx, { postId, kind }) => {
    const post = await visiblePost(ctx.tx, ctx.actor, postId)
    if (post.isTakenDown && !post.isMine) throw notFound('Post')
    demand(maySupport(ctx.actor, post))
    const added = await ctx.tx
      .insert(reactions)
      .values({ postId, memberId: ctx.actor.id, kind, reactedAt: ctx.now })
      .onConflictDoNothing()
      .returning({ kind: reactions.kind })
    if (added.length === 0) return
    await ctx.record({ name: 'post.supported', postId, kind, threadId: post.threadId, groupId: post.groupId })
  },
  { limit: 'supporting' },
)
