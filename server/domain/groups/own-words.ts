import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { mayEdit } from './policy.ts'
import { ownPost, visiblePost } from './posts.ts'

/** A member's own post as they typed it, to be changed. Everybody else's looks missing. Refuses: not-found. */
export const wordsToEdit = query(z.object({ postId: z.string() }), async ({ db, actor }, { postId }) => {
  await ownPost(db, actor, postId)
  const { thread, ...post } = await visiblePost(db, actor, postId)
  return {
    slug: thread.slug,
    groupName: thread.groupName,
    threadId: thread.id,
    threadTitle: thread.title,
    title: post.opensThread ? thread.title : null,
    body: post.body,
    contentNotes: post.contentNotes,
    nameless: post.nameless,
    mayEdit: mayEdit(actor, { ...post, isClosed: thread.isClosed }),
  }
})

/** A member's own post before they take it down or put it back. They need not be in the group any more. Refuses: not-found. */
export const wordsToTakeDown = query(z.object({ postId: z.string() }), async ({ db, actor }, { postId }) => {
  const { id, threadId, html, opensThread, withheld, authorTookDownAt } = await ownPost(db, actor, postId)
  return {
    id,
    threadId,
    html,
    opensThread,
    isTakenDown: withheld === 'taken-down',
    /** A moderator took it from view: its author can read it, and appeal. */
    isTakenFromView: withheld === 'hidden',
    /** And its author keeps it down as well, if that should be undone. */
    staysDown: authorTookDownAt !== null,
  }
})
