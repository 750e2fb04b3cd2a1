import { and, eq } from 'drizzle-orm'
import { indexText } from '#db/full-text.ts'
import { type ContentNote, drafts, follows, posts, readingPlaces } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { plainOf, toHtml } from './formatting.ts'
import { keepMentions, mentionsIn } from './mentions.ts'

export type NewPost = {
  readonly threadId: string
  readonly groupId: string
  readonly body: string
  readonly contentNotes: ContentNote[]
  readonly nameless: boolean
  /** Set on the post that opens a thread. */
  readonly title?: string
  readonly quotesId?: string | null | undefined
  /** The draft these words grew from; null when the house posts on somebody's behalf and their draft must stay. */
  readonly draftPlace?: null
}

/** Keeps a post, makes it findable, follows the thread for its author, and lets its draft go: all in the caller's transaction. */
export async function writePost({ tx, actor, now, newId }: Context, { title, draftPlace, ...post }: NewPost) {
  const mentioned = await mentionsIn(tx, post.groupId, post.body)
  const html = toHtml(post.body, mentioned)
  const [written] = await tx
    .insert(posts)
    .values({
      ...post,
      id: newId(),
      authorId: actor.id,
      opensThread: title !== undefined,
      html,
      quotesId: post.quotesId ?? null,
      postedAt: now,
    })
    .returning({ id: posts.id, seq: posts.seq })
  if (!written) throw new Error('The post was not written')

  if (mentioned.length > 0) await keepMentions(tx, { postId: written.id, authorId: actor.id }, mentioned)
  await indexText(tx, { seq: written.seq, groupId: post.groupId, title: title ?? '', body: plainOf(html) })
  await tx
    .insert(follows)
    .values({ threadId: post.threadId, memberId: actor.id, followedAt: now })
    .onConflictDoNothing()
  await tx
    .insert(readingPlaces)
    .values({ memberId: actor.id, threadId: post.threadId, seq: written.seq, readAt: now })
    .onConflictDoUpdate({
      target: [readingPlaces.memberId, readingPlaces.threadId],
      set: { seq: written.seq, readAt: now },
    })
  if (draftPlace === null) return written
  const place = title === undefined ? `thread:${post.threadId}` : `group:${post.groupId}`
  await tx.delete(drafts).where(and(eq(drafts.memberId, actor.id), eq(drafts.place, place)))
  return written
}
