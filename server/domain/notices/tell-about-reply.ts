import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { pointingAt, toldPost } from './told-post.ts'
import { listenersOf, mentionedIn, toldAtOnce } from './who-listens.ts'

export const TellAboutReplyInput = z.object({
  postId: z.string(),
  /** Told already: everybody up to this member. */
  after: z.string().optional(),
})

/** Tells those who are mentioned in a reply, then those who follow its thread, in turns. Refuses: forbidden. */
export const tellAboutReply = command(TellAboutReplyInput, async (ctx, { postId, after }) => {
  demand(mayActForTheHouse(ctx.actor))
  const post = await toldPost(ctx, postId)
  if (!post) return
  if (after === undefined)
    await giveNotices(ctx, await mentionedIn(ctx, post), {
      kind: 'mention',
      ...pointingAt(post),
      onceKey: `mention:${postId}`,
    })

  const listeners = await listenersOf(ctx, post, { after })
  await giveNotices(ctx, listeners, { kind: 'reply', ...pointingAt(post), onceKey: `reply:${postId}` })
  const last = listeners.at(-1)
  if (last !== undefined && listeners.length === toldAtOnce)
    await ctx.record({ name: 'followers.partly-told', about: 'reply', postId, after: last })
})
