import { eq } from 'drizzle-orm'
import { posts, threadSummaries } from '#db/schema/index.ts'
import type { SeenThread } from '../groups/index.ts'
import type { Context } from '../kernel/command.ts'
import { screenWords } from '../safety/index.ts'

type NewSummary = { readonly words: string; readonly nameless: boolean; readonly putBackId: string | null }

/** Keeps a new version of a summary and has it screened, in the caller's transaction. What must wait is not in view. */
export async function writeSummary(ctx: Context, { id: threadId, groupId }: SeenThread, version: NewSummary) {
  const { tx, actor, now, newId, record } = ctx
  const id = newId()
  await tx.insert(threadSummaries).values({ id, threadId, ...version, writtenBy: actor.id, writtenAt: now })
  const { mustWait, supportId } = await screenWords(ctx, {
    subject: { kind: 'summary', id },
    authorId: actor.id,
    groupId,
    text: version.words,
    earlier: await postsBy(ctx),
  })
  if (mustWait) await tx.update(threadSummaries).set({ withheld: 'held' }).where(eq(threadSummaries.id, id))
  const happened = { summaryId: id, threadId, groupId }
  await record(mustWait ? { name: 'summary.held', ...happened } : { name: 'summary.improved', ...happened })
  return { id, isHeld: mustWait, supportId }
}

/** How many posts somebody has written, counted no further than a newcomer's first ones. */
const postsBy = async ({ tx, actor }: Context): Promise<number> =>
  (await tx.select({ seq: posts.seq }).from(posts).where(eq(posts.authorId, actor.id)).limit(20)).length
