import { z } from 'zod'
import { weeklyPicks } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { facilitatedPost } from './facilitated-post.ts'

export const PickInput = z.object({ postId: z.string().max(60) })

/** A facilitator picks a post for the five-minute read of this week. Picked again, it stands in the week of the new pick. Refuses: not-found, forbidden. */
export const pickForRead = command(PickInput, async (ctx, { postId }) => {
  const post = await facilitatedPost(ctx, postId)
  if (post.isTakenDown) throw notFound('Post')
  const pick = { pickedBy: ctx.actor.id, pickedAt: ctx.now }
  await ctx.tx
    .insert(weeklyPicks)
    .values({ postId, ...pick })
    .onConflictDoUpdate({ target: weeklyPicks.postId, set: pick })
  await ctx.record({ name: 'weekly-read.picked', postId, groupId: post.groupId })
  return { slug: post.thread.slug }
})
