import { and, asc, eq, gt, inArray, ne } from 'drizzle-orm'
import { forgetText } from '#db/full-text.ts'
import { drafts, levelCorrections, posts, postTakedowns, postVersions, threads } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** So many posts in one transaction: everybody else's words wait behind it. */
export const erasedAtOnce = 100

/** The title of a thread whose writer was erased. */
const titleErased = 'A thread by a former member'

/**
 * Blanks up to a hundred of somebody's posts, in the caller's transaction: the words, what they said before, the title, and
 * every trace in search, drafts and quotations. Notices and saved posts point at posts and repeat no words. Answers with where to go on from, or null at the end.
 */
export async function eraseSome(ctx: Context, memberId: string, after: number): Promise<number | null> {
  const { tx } = ctx
  const found = await tx
    .select({
      seq: posts.seq,
      id: posts.id,
      threadId: posts.threadId,
      groupId: posts.groupId,
      opensThread: posts.opensThread,
    })
    .from(posts)
    .where(and(eq(posts.authorId, memberId), gt(posts.seq, after)))
    .orderBy(asc(posts.seq))
    .limit(erasedAtOnce)
  if (found.length === 0) return null
  const ids = found.map(({ id }) => id)
  await tx.delete(postVersions).where(inArray(postVersions.postId, ids))
  await tx
    .delete(levelCorrections)
    .where(and(eq(levelCorrections.subjectKind, 'post'), inArray(levelCorrections.subjectId, ids)))
  await tx.delete(drafts).where(
    inArray(
      drafts.place,
      ids.map((id) => `post:${id}`),
    ),
  )
  await tx.update(posts).set({ body: '', html: '', contentNotes: [] }).where(inArray(posts.id, ids))
  const opened = found.filter(({ opensThread }) => opensThread).map(({ threadId }) => threadId)
  if (opened.length > 0) await tx.update(threads).set({ title: titleErased }).where(inArray(threads.id, opened))
  for (const post of found) await takeAway(ctx, memberId, post)
  await forgetQuotations(ctx, memberId, found)
  return found.length === erasedAtOnce ? (found.at(-1)?.seq ?? null) : null
}

type Found = { readonly seq: number; readonly id: string; readonly threadId: string; readonly groupId: string }

async function takeAway({ tx, now, record }: Context, memberId: string, { seq, id, threadId, groupId }: Found) {
  await forgetText(tx, seq)
  const taken = await tx
    .insert(postTakedowns)
    .values({ postId: id, takenDownBy: memberId, takenDownAt: now })
    .onConflictDoNothing()
    .returning({ postId: postTakedowns.postId })
  // What waited to be checked waits no more: nobody lets a blank come into view.
  if (taken.length === 0)
    await tx
      .update(postTakedowns)
      .set({ how: 'taken-down', takenDownBy: memberId, takenDownAt: now })
      .where(and(eq(postTakedowns.postId, id), eq(postTakedowns.how, 'held')))
  // Nor one that moderators took from view, when they undo that.
  if (taken.length === 0)
    await tx
      .update(postTakedowns)
      .set({ authorTookDownAt: now })
      .where(and(eq(postTakedowns.postId, id), inArray(postTakedowns.how, ['hidden', 'removed'])))
  if (taken.length > 0) await record({ name: 'post.taken-down', postId: id, threadId, groupId })
}

/** Others quoted them: their own words stay, the quotation goes. A quotation stands in the thread of what it quotes. */
async function forgetQuotations({ tx, record }: Context, memberId: string, found: readonly Found[]) {
  const quoting = await tx
    .select({ id: posts.id, threadId: posts.threadId, groupId: posts.groupId, body: posts.body, html: posts.html })
    .from(posts)
    .where(
      and(
        inArray(posts.threadId, [...new Set(found.map(({ threadId }) => threadId))]),
        inArray(
          posts.quotesId,
          found.map(({ id }) => id),
        ),
        ne(posts.authorId, memberId),
      ),
    )
  for (const { id, body, html } of quoting) {
    const rest = { body: withoutQuotedLines(body), html: html.replace(/<blockquote>[\s\S]*?<\/blockquote>\s*/g, '') }
    await tx.update(posts).set(rest).where(eq(posts.id, id))
  }
  const threadIds = [...new Set(quoting.map(({ threadId }) => threadId))]
  for (const threadId of threadIds) await record({ name: 'quotations.erased', threadId })
}

const withoutQuotedLines = (body: string): string =>
  body
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .trim()
