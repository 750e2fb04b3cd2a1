import { and, eq, isNull } from 'drizzle-orm'
import { posts, postTakedowns, threads } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** What telling people of a post goes by. */
export type ToldPost = {
  readonly id: string
  readonly seq: number
  readonly threadId: string
  readonly groupId: string
  readonly authorId: string
  readonly nameless: boolean
}

/** The post people are to be told of; null when it has been taken down meanwhile, and there is nothing to tell. */
export async function toldPost({ tx }: Context, postId: string): Promise<ToldPost | null> {
  const [post] = await tx
    .select({
      id: posts.id,
      seq: posts.seq,
      threadId: posts.threadId,
      // A moved thread takes its words along: who may read them is its group's matter today.
      groupId: threads.groupId,
      authorId: posts.authorId,
      nameless: posts.nameless,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .where(and(eq(posts.id, postId), isNull(postTakedowns.postId)))
  return post ?? null
}

/** Where a notice about a post points, and whose words it tells of. */
export const pointingAt = ({ id, groupId, threadId, authorId, nameless }: ToldPost) => ({
  groupId,
  threadId,
  postId: id,
  byId: nameless ? null : authorId,
})
