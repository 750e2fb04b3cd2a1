import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import { indexText } from '#db/full-text.ts'
import { posts, postTakedowns, readingPlaces, threads } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { plainOf } from '../kernel/formatting.ts'

/** Words as they are kept, with the thread they stand in. */
export type KeptPost = typeof posts.$inferSelect & {
  readonly threadTitle: string
  readonly threadAuthorId: string
  readonly byNewcomer: boolean
  readonly answeredAt: number | null
}

/** A reply is there for everybody: its thread counts it, and those who follow are told. */
export async function replyComesIntoView(
  { tx, now, record }: Context,
  {
    id,
    threadId,
    groupId,
    authorId,
    nameless,
  }: Pick<KeptPost, 'id' | 'threadId' | 'groupId' | 'authorId' | 'nameless'>,
  thread: { readonly authorId: string; readonly answeredAt: number | null },
): Promise<void> {
  const isAnswer = thread.authorId !== authorId
  await countReply(tx).execute({ threadId, now })
  if (isAnswer && thread.answeredAt === null)
    await tx.update(threads).set({ answeredAt: now }).where(eq(threads.id, threadId))
  await record({ name: 'reply.posted', postId: id, authorId, nameless, threadId, groupId })
}

/**
 * Words that were held are let through: they take their place after what was written meanwhile, so that nobody who has
 * read on misses them, and only now does anybody hear of them.
 */
export async function comeIntoView(ctx: Context, post: KeptPost): Promise<void> {
  const { tx, now, record } = ctx
  const { id: postId, threadId, groupId, authorId } = post
  await tx.delete(postTakedowns).where(eq(postTakedowns.postId, postId))
  const seq = await nextSeq(ctx)
  await tx.update(posts).set({ seq, postedAt: now }).where(eq(posts.id, postId))
  await tx
    .update(readingPlaces)
    .set({ seq })
    .where(
      and(eq(readingPlaces.memberId, authorId), eq(readingPlaces.threadId, threadId), eq(readingPlaces.seq, post.seq)),
    )
  await indexText(tx, { seq, groupId, title: post.opensThread ? post.threadTitle : '', body: plainOf(post.html) })
  if (!post.opensThread)
    return replyComesIntoView(ctx, post, { authorId: post.threadAuthorId, answeredAt: post.answeredAt })
  await tx.update(threads).set({ heldAt: null, postedAt: now, lastPostAt: now }).where(eq(threads.id, threadId))
  await record({ name: 'thread.started', postId, authorId, byNewcomer: post.byNewcomer, threadId, groupId })
}

async function nextSeq({ tx }: Context): Promise<number> {
  const [row] = await tx.all<{ seq: number }>(
    tx.engine === 'postgres'
      ? sql`select nextval(pg_get_serial_sequence('posts', 'seq')) as seq`
      : sql`select max(seq) + 1 as seq from posts`,
  )
  return Number(row?.seq)
}

const countReply = (tx: Tx) =>
  tx.prepared('count-reply', (writer) =>
    writer
      .update(threads)
      .set({ lastPostAt: sql`${sql.placeholder('now')}`, replyCount: sql`${threads.replyCount} + 1` })
      .where(eq(threads.id, sql.placeholder('threadId'))),
  )
