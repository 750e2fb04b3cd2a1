import { and, eq, exists, isNull, lte, or } from 'drizzle-orm'
import { z } from 'zod'
import { notices, posts } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayKeepNotices } from './policy.ts'

export const ReadNoticesInput = z.object({
  /** Up to this one; all when absent. What came while the page lay open stays new. */
  upTo: z.string().optional(),
})

/** A member has read what they were told. What is read is no longer mailed. Refuses: forbidden. */
export const readNotices = command(ReadNoticesInput, async ({ tx, actor, now }, { upTo }) => {
  demand(mayKeepNotices(actor))
  await tx
    .update(notices)
    .set({ readAt: now, mailDueAt: null, inDigest: false })
    .where(
      and(
        eq(notices.memberId, actor.id),
        isNull(notices.readAt),
        upTo === undefined ? undefined : lte(notices.id, upTo),
      ),
    )
})

/** Who reads in a thread has read what they were told of it, up to there. For the command that remembers their place. */
export async function readNoticesOfThread(
  { tx, actor, now }: Context,
  { threadId, seq }: { readonly threadId: string; readonly seq: number },
): Promise<void> {
  const readPosts = tx
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.id, notices.postId), lte(posts.seq, seq)))
  await tx
    .update(notices)
    .set({ readAt: now, mailDueAt: null, inDigest: false })
    .where(
      and(
        eq(notices.memberId, actor.id),
        isNull(notices.readAt),
        eq(notices.threadId, threadId),
        or(isNull(notices.postId), exists(readPosts)),
      ),
    )
}
