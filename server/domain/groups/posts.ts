import { eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { posts, postTakedowns } from '#db/schema/index.ts'
import { type Actor, hasRole } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import type { PostFacts } from './policy.ts'
import { type SeenThread, visibleThread } from './threads.ts'

/** A post this person may see, and what they are to it. `authorId` is for decisions only and never leaves the server. */
export type FoundPost = typeof posts.$inferSelect & PostFacts & { readonly thread: SeenThread }

/** A post this person may see. Taken down, it is there only for its author and for moderators. Refuses: not-found. */
export async function visiblePost(db: Reader, actor: Actor, postId: string): Promise<FoundPost> {
  const [row] = await statement(db).execute({ postId })
  if (!row) throw notFound('Post')
  const thread = await visibleThread(db, actor, row.post.threadId)
  const isMine = row.post.authorId === actor.id
  const isTakenDown = row.takenDownAt !== null
  if (isTakenDown && !isMine && !hasRole(actor, 'moderator', 'duty-lead')) throw notFound('Post')
  const { isMember, isFacilitator, isClosed } = thread
  return { ...row.post, isMember, isFacilitator, isClosed, isMine, isTakenDown, thread }
}

/** A post this person wrote, whether or not they are still in its group. Everybody else's looks missing. Refuses: not-found. */
export async function ownPost(db: Reader, actor: Actor, postId: string) {
  const [row] = await statement(db).execute({ postId })
  if (!row || row.post.authorId !== actor.id) throw notFound('Post')
  return { ...row.post, isMine: true, isTakenDown: row.takenDownAt !== null }
}

const statement = (db: Reader) =>
  db.prepared('post-by-id', (reader) =>
    reader
      .select({ post: posts, takenDownAt: postTakedowns.takenDownAt })
      .from(posts)
      .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
      .where(eq(posts.id, sql.placeholder('postId'))),
  )
