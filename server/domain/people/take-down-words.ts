import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { forgetText } from '#db/full-text.ts'
import { posts, postTakedowns } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { takeDownProposalWords } from './forget-involvement.ts'
import { mayKeepAccount } from './policy.ts'

/** So many posts in one transaction: everybody else's words wait behind it. */
export const takenDownAtOnce = 100

export const TakeDownWordsInput = z.object({ memberId: z.string(), after: z.number() })

/** Takes down the next of what somebody wrote; answers with where to go on from, or null at the end. Safe to run again. Only for the house itself. Refuses: forbidden. */
export const takeDownWords = command(TakeDownWordsInput, async (ctx, { memberId, after }) => {
  demand(mayActForTheHouse(ctx.actor))
  return takeDownSome(ctx, memberId, after)
})

/** A member takes down everything they wrote, in every group. Refuses: forbidden, too-many. */
export const takeDownMyWords = command(
  z.object({}),
  async (ctx) => {
    demand(mayKeepAccount(ctx.actor))
    return takeDownOwn(ctx)
  },
  { limit: 'asking', evenKeptOut: true },
)

/** Takes down the first hundred at once; the house goes on with the rest. */
export async function takeDownOwn(ctx: Context): Promise<{ posts: number; morePosts: boolean }> {
  const { takenDown, next } = await takeDownSome(ctx, ctx.actor.id, 0)
  await takeDownProposalWords(ctx)
  await ctx.record({ name: 'words.taken-down', memberId: ctx.actor.id, after: next })
  return { posts: takenDown, morePosts: next !== null }
}

/** Hides up to a hundred of a member's posts, from readers and from search, in the caller's transaction. */
export async function takeDownSome(
  { tx, now, record }: Context,
  memberId: string,
  after: number,
): Promise<{ takenDown: number; next: number | null }> {
  const found = await tx
    .select({
      seq: posts.seq,
      id: posts.id,
      threadId: posts.threadId,
      groupId: posts.groupId,
      withheld: postTakedowns.how,
    })
    .from(posts)
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .where(and(eq(posts.authorId, memberId), gt(posts.seq, after)))
    .orderBy(asc(posts.seq))
    .limit(takenDownAtOnce)
  const standing = found.filter(({ withheld }) => withheld === null)
  // What waits to be checked must not come into view afterwards.
  const waiting = found.filter(({ withheld }) => withheld === 'held').map(({ id }) => id)
  if (waiting.length > 0)
    await tx
      .update(postTakedowns)
      .set({ how: 'taken-down', takenDownBy: memberId, takenDownAt: now })
      .where(inArray(postTakedowns.postId, waiting))
  // What moderators took from view must not come back by their undoing it.
  const withheld = found.filter(({ withheld: how }) => how === 'hidden' || how === 'removed').map(({ id }) => id)
  if (withheld.length > 0)
    await tx
      .update(postTakedowns)
      .set({ authorTookDownAt: now })
      .where(and(inArray(postTakedowns.postId, withheld), isNull(postTakedowns.authorTookDownAt)))
  for (const { seq, id: postId, threadId, groupId } of standing) {
    await tx.insert(postTakedowns).values({ postId, takenDownBy: memberId, takenDownAt: now })
    await forgetText(tx, seq)
    await record({ name: 'post.taken-down', postId, threadId, groupId })
  }
  const last = found.at(-1)
  return { takenDown: standing.length, next: found.length === takenDownAtOnce && last ? last.seq : null }
}
