import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/database.ts'
import { indexText } from '#db/full-text.ts'
import { posts, postTakedowns, threads } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { toPlainText } from '../kernel/formatting.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

/** Posts put into the index in one go: about a twentieth of a second on the writer. */
const postsAGo = 100

/** Puts a long thread's words into the index of the group it is in now, a part at a time. For the house itself. Refuses: forbidden. */
export const indexThread = command(
  z.object({ threadId: z.string(), afterSeq: z.number().default(0) }),
  async ({ tx, actor }, { threadId, afterSeq }) => {
    demand(mayActForTheHouse(actor))
    return { next: await indexPosts(tx, threadId, { afterSeq, limit: postsAGo }) }
  },
)

/** Indexes posts of a thread where they are now; answers with the last one done, or null when there are no more. */
export async function indexPosts(
  tx: Tx,
  threadId: string,
  { afterSeq, limit }: { afterSeq: number; limit: number },
): Promise<number | null> {
  const part = await tx
    .select({
      seq: posts.seq,
      groupId: posts.groupId,
      opensThread: posts.opensThread,
      title: threads.title,
      body: posts.body,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .where(and(eq(posts.threadId, threadId), gt(posts.seq, afterSeq), isNull(postTakedowns.postId)))
    .orderBy(asc(posts.seq))
    .limit(limit)
  for (const { seq, groupId, opensThread, title, body } of part)
    await indexText(tx, { seq, groupId, title: opensThread ? title : '', body: toPlainText(body) })
  return part.length < limit ? null : (part.at(-1)?.seq ?? null)
}
