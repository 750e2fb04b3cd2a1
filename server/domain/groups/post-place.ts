import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
import { z } from 'zod'
import { posts } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { areApart } from '../safety/index.ts'
import { postsAPage } from './thread-rows.ts'
import { looksAfter, visibleThread } from './threads.ts'

/** Posts shown before the one that somebody came for, when others follow it: enough to know what it answers. */
const lead = 4

/** The page of its thread on which a post stands: `after` is the post before that page, null for the first page. Refuses: not-found. */
export const postPlace = query(z.object({ postId: z.string() }), async ({ db, actor }, { postId }) => {
  const [post] = await db
    .select({ seq: posts.seq, threadId: posts.threadId, authorId: posts.authorId, nameless: posts.nameless })
    .from(posts)
    .where(eq(posts.id, postId))
  if (!post) throw notFound('Post')
  const thread = await visibleThread(db, actor, post.threadId)
  if (!post.nameless && !looksAfter(actor, thread) && (await areApart(db, actor.id, post.authorId)))
    throw notFound('Post')
  const inThread = eq(posts.threadId, thread.id)
  const before = await db
    .select({ id: posts.id })
    .from(posts)
    .where(and(inThread, lt(posts.seq, post.seq)))
    .orderBy(desc(posts.seq))
    .limit(postsAPage)
  const following = await db
    .select({ id: posts.id })
    .from(posts)
    .where(and(inThread, gt(posts.seq, post.seq)))
    .orderBy(asc(posts.seq))
    .limit(postsAPage - 1 - lead)
  const shownBefore = postsAPage - 1 - following.length
  return {
    slug: thread.slug,
    threadId: thread.id,
    postId,
    after: before[postsAPage - 1] ? (before[shownBefore]?.id ?? null) : null,
  }
})
