import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { postVersions } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { toHtml } from '../kernel/formatting.ts'
import { demand } from '../kernel/policy.ts'
import { maySeeHistory } from './policy.ts'
import { visiblePost } from './posts.ts'

/** What a post says and what it said before, newest first, without saying who wrote it. Refuses: not-found, forbidden. */
export const postHistory = query(z.object({ postId: z.string() }), async ({ db, actor }, { postId }) => {
  const post = await visiblePost(db, actor, postId)
  demand(maySeeHistory(actor, post))
  const before = await db
    .select({
      id: postVersions.id,
      title: postVersions.title,
      body: postVersions.body,
      replacedAt: postVersions.replacedAt,
    })
    .from(postVersions)
    .where(eq(postVersions.postId, postId))
    .orderBy(desc(postVersions.replacedAt), desc(postVersions.id))
    .limit(100)
  return {
    slug: post.thread.slug,
    groupName: post.thread.groupName,
    threadId: post.threadId,
    threadTitle: post.thread.title,
    versions: [
      { id: post.id, title: post.opensThread ? post.thread.title : null, html: post.html, until: null },
      ...before.map(({ id, title, body, replacedAt }) => ({ id, title, html: toHtml(body), until: replacedAt })),
    ],
  }
})
