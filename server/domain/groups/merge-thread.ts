import { and, asc, eq, min, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { posts, threadMerges, threadPins, threads } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { carryDrafts } from './carried-drafts.ts'
import { facilitatedThread } from './facilitated-thread.ts'
import type { SeenThread } from './threads.ts'

export const MergeThreadInput = z.object({
  threadId: z.string(),
  intoId: z.string().min(1, 'Choose the thread to merge into'),
})

/**
 * Brings the words of two threads of one group together, in the order in which they were written. The old address
 * leads to the new one; followers and drafts come along. Cannot be undone. Refuses: not-found, forbidden, conflict, invalid.
 */
export const mergeThread = command(MergeThreadInput, async (ctx, { threadId, intoId }) => {
  const thread = await facilitatedThread(ctx, threadId)
  if (threadId === intoId) throw invalid({ intoId: ['Choose another thread than this one'] })
  const into = await facilitatedThread(ctx, intoId)
  if (into.groupId !== thread.groupId)
    throw conflict('The two threads are in different groups. Move one of them first, then merge')

  const { tx, now, actor } = ctx
  await tx.update(posts).set({ threadId: intoId }).where(eq(posts.threadId, threadId))
  await openWithTheFirst(ctx, thread, into)
  await carryFollowers(ctx, threadId, intoId)
  await carryDrafts(ctx, threadId, intoId)
  await tx.delete(threadPins).where(eq(threadPins.threadId, threadId))
  // A thread merged into this one earlier leads on to the last of them, in one step.
  await tx.update(threadMerges).set({ intoId }).where(eq(threadMerges.intoId, threadId))
  await tx.insert(threadMerges).values({ threadId, intoId, mergedBy: actor.id, mergedAt: now })
  await ctx.record({ name: 'thread.merged', threadId, intoId, groupId: into.groupId })
  return { slug: into.slug, threadId: intoId }
})

/** The earliest words open the thread, whichever of the two they came from; the facts about it follow. */
async function openWithTheFirst({ tx }: Context, from: SeenThread, into: SeenThread) {
  const [first] = await tx
    .select({ id: posts.id, authorId: posts.authorId, nameless: posts.nameless, postedAt: posts.postedAt })
    .from(posts)
    .where(eq(posts.threadId, into.id))
    .orderBy(asc(posts.seq))
    .limit(1)
  if (!first) throw new Error('A thread without words')
  await tx
    .update(posts)
    .set({ opensThread: false })
    .where(and(eq(posts.threadId, into.id), eq(posts.opensThread, true), ne(posts.id, first.id)))
  const [answer] = await tx
    .select({ at: min(posts.postedAt) })
    .from(posts)
    .where(and(eq(posts.threadId, into.id), ne(posts.authorId, first.authorId)))
  await tx
    .update(threads)
    .set({
      authorId: first.authorId,
      nameless: first.nameless,
      postedAt: first.postedAt,
      lastPostAt: Math.max(from.lastPostAt, into.lastPostAt),
      replyCount: from.replyCount + into.replyCount + 1,
      answeredAt: answer?.at ?? null,
      byNewcomer: first.authorId === from.authorId ? from.byNewcomer : into.byNewcomer,
    })
    .where(eq(threads.id, into.id))
}

async function carryFollowers({ tx }: Context, threadId: string, intoId: string) {
  // "where true" keeps SQLite from reading "on conflict" as a join.
  await tx.run(sql`insert into follows (thread_id, member_id, followed_at)
    select ${intoId}, member_id, followed_at from follows where thread_id = ${threadId} and true
    on conflict do nothing`)
  await tx.run(sql`delete from follows where thread_id = ${threadId}`)
}
