import { eq } from 'drizzle-orm'
import { weeklyPicks } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { facilitatedPost } from './facilitated-post.ts'
import { PickInput } from './pick-for-read.ts'

/** A facilitator takes a pick back. Refuses: not-found, forbidden. */
export const unpickForRead = command(PickInput, async (ctx, { postId }) => {
  const { thread, groupId } = await facilitatedPost(ctx, postId)
  const gone = await ctx.tx
    .delete(weeklyPicks)
    .where(eq(weeklyPicks.postId, postId))
    .returning({ postId: weeklyPicks.postId })
  if (gone.length > 0) await ctx.record({ name: 'weekly-read.unpicked', postId, groupId })
  return { slug: thread.slug }
})
