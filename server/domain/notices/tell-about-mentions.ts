import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { pointingAt, toldPost } from './told-post.ts'
import { mentionedIn } from './who-listens.ts'

/** Tells those who are mentioned in the post that opens a thread, or in one that was edited. Refuses: forbidden. */
export const tellAboutMentions = command(z.object({ postId: z.string() }), async (ctx, { postId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const post = await toldPost(ctx, postId)
  if (!post) return
  await giveNotices(ctx, await mentionedIn(ctx, post), {
    kind: 'mention',
    ...pointingAt(post),
    onceKey: `mention:${postId}`,
  })
})
