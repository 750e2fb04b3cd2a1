import { eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { posts, postTakedowns } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { areApart } from '../safety/index.ts'
import { maySeeWithheld, type PostFacts } from './policy.ts'
import { looksAfter, type SeenThread, visibleThread } from './threads.ts'

/** A post this person may see, and what they are to it. `authorId` is for decisions only and never leaves the server. */
export type FoundPost = typeof posts.$inferSelect & PostFacts & { readonly thread: SeenThread }

/** A post this person may see. Out of view, it is there only for its author (unless it was removed) and for moderators; held, for facilitators too. A block hides it, unless it has no name. Refuses: not-found. */
export async function visiblePost(db: Reader, actor: Actor, postId: string): Promise<FoundPost> {
  const [row] = await statement(db).execute({ postId })
  if (!row) throw notFound('Post')
  const thread = await visibleThread(db, actor, row.post.threadId)
  const isMine = row.post.authorId === actor.id
  const { withheld } = row
  const isTakenDown = withheld !== null
  if (isTakenDown && !maySeeWithheld(actor, { isMine, isFacilitator: thread.isFacilitator, withheld }))
    throw notFound('Post')
  if (!isMine && !row.post.nameless && !looksAfter(actor, thread) && (await areApart(db, actor.id, row.post.authorId)))
    throw notFound('Post')
  const { isMember, isFacilitator, isClosed } = thread
  return { ...row.post, isMember, isFacilitator, isClosed, isMine, isTakenDown, withheld, thread }
}

/** A post this person wrote, whether or not they are still in its group. Everybody else's looks missing. Refuses: not-found. */
export async function ownPost(db: Reader, actor: Actor, postId: string) {
  const [row] = await statement(db).execute({ postId })
  if (!row || row.post.authorId !== actor.id || row.withheld === 'removed') throw notFound('Post')
  const { withheld, authorTookDownAt } = row
  return { ...row.post, isMine: true, isTakenDown: withheld !== null, withheld, authorTookDownAt }
}

const statement = (db: Reader) =>
  db.prepared('post-by-id', (reader) =>
    reader
      .select({ post: posts, withheld: postTakedowns.how, authorTookDownAt: postTakedowns.authorTookDownAt })
      .from(posts)
      .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
      .where(eq(posts.id, sql.placeholder('postId'))),
  )
