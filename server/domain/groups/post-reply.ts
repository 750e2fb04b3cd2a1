import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { list, ticked } from '../kernel/words.ts'
import { letCarriedDraftGo } from './carried-drafts.ts'
import { replyComesIntoView } from './come-into-view.ts'
import { mayReply } from './policy.ts'
import { postToQuote } from './quotes.ts'
import { standingThread } from './threads.ts'
import { body, contentNotes, quotesId } from './words.ts'
import { writePost } from './write-post.ts'

export const PostReplyInput = z.object({
  threadId: z.string(),
  body,
  contentNotes: list(contentNotes),
  nameless: ticked,
  /** The post these words answer. */
  quotesId,
})

/** A member answers a thread in a group they belong to. Refuses: not-found, forbidden, invalid. */
export const postReply = command(
  PostReplyInput,
  async (ctx, { threadId: sentTo, ...reply }) => {
    const thread = await standingThread(ctx.tx, ctx.actor, sentTo)
    const threadId = thread.id
    demand(mayReply(ctx.actor, thread))
    if (reply.quotesId) await postToQuote(ctx.tx, thread, ctx.actor, reply.quotesId)

    const isCarried = sentTo !== threadId
    const post = await writePost(ctx, {
      ...reply,
      threadId,
      groupId: thread.groupId,
      ...(isCarried ? { draftPlace: null } : {}),
    })
    if (isCarried) await letCarriedDraftGo(ctx, threadId, reply.body)
    if (!post.isHeld)
      await replyComesIntoView(
        ctx,
        { id: post.id, authorId: ctx.actor.id, nameless: reply.nameless, threadId, groupId: thread.groupId },
        thread,
      )
    return { id: post.id, threadId, slug: thread.slug, isHeld: post.isHeld, supportId: post.supportId }
  },
  { limit: 'posting' },
)
