import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { forgetText, indexText } from '#db/full-text.ts'
import { posts, postTakedowns, postVersions, threads } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { plainOf, toHtml } from '../kernel/formatting.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { list } from '../kernel/words.ts'
import { addEntry, openCaseOf, type Screened, screenWords } from '../safety/index.ts'
import { withOwnAddresses } from '../service-cards/index.ts'
import { letDraftGo } from './drafts.ts'
import { keepMentions, mentionsIn } from './mentions.ts'
import { mayEdit } from './policy.ts'
import { type FoundPost, visiblePost } from './posts.ts'
import { body, contentNotes, title } from './words.ts'

export const EditPostInput = z.object({
  postId: z.string(),
  /** Asked for when the post opens its thread. */
  title: title.optional(),
  body,
  contentNotes: list(contentNotes),
})

/** A member changes their own words. What they said before is kept for the group's facilitators. Refuses: not-found, forbidden, invalid. */
export const editPost = command(
  EditPostInput,
  async (ctx, { postId, ...wish }) => {
    const post = await visiblePost(ctx.tx, ctx.actor, postId)
    demand(mayEdit(ctx.actor, post))
    const words = { ...wish, title: post.opensThread ? wish.title : undefined }
    if (post.opensThread && words.title === undefined) throw invalid({ title: ['Give your thread a title'] })

    await letDraftGo(ctx, `post:${postId}`)
    const place = { id: postId, threadId: post.threadId, slug: post.thread.slug }
    if (!isChanged(post, words)) return { ...place, supportId: null }
    await keepOldWords(ctx, post)
    const mentioned = await mentionsIn(ctx.tx, { groupId: post.groupId, authorId: ctx.actor.id }, words.body)
    const html = withOwnAddresses(toHtml(words.body, mentioned), ctx.origin)
    await ctx.tx
      .update(posts)
      .set({ body: words.body, html, contentNotes: words.contentNotes, editedAt: ctx.now })
      .where(eq(posts.id, postId))
    if (words.title !== undefined)
      await ctx.tx.update(threads).set({ title: words.title }).where(eq(threads.id, post.threadId))
    await keepMentions(ctx.tx, { postId, authorId: ctx.actor.id }, mentioned)
    const { mustWait, supportId } = await screenAgain(ctx, post, words)
    if (post.withheld === null && !mustWait)
      await indexText(ctx.tx, { seq: post.seq, groupId: post.groupId, title: words.title ?? '', body: plainOf(html) })
    await ctx.record({ name: 'post.edited', postId, threadId: post.threadId, groupId: post.groupId })
    return { ...place, supportId }
  },
  { limit: 'posting' },
)

type Words = { readonly title?: string | undefined; readonly body: string; readonly contentNotes: readonly string[] }

const isChanged = (post: FoundPost, { title: newTitle, body: newBody, contentNotes: notes }: Words): boolean =>
  newBody !== post.body ||
  [...notes].sort().join() !== [...post.contentNotes].sort().join() ||
  (newTitle !== undefined && newTitle !== post.thread.title)

/** Changed words are read again: what was harmless may not be any more. */
async function screenAgain(
  ctx: Context,
  post: FoundPost,
  { title: newTitle, body: newBody }: Words,
): Promise<Screened> {
  const looked = await openCaseOf(ctx, { kind: 'post', id: post.id })
  // Whoever is about to decide must not let through other words than those they have read.
  if (looked) await addEntry(ctx, looked.id, { kind: 'words-changed' })
  const screened = await screenWords(ctx, {
    subject: { kind: 'post', id: post.id },
    authorId: post.authorId,
    groupId: post.groupId,
    text: [newTitle, newBody].filter(Boolean).join('\n'),
    earlier: Number.POSITIVE_INFINITY,
  })
  if (!screened.mustWait || post.withheld !== null) return screened
  await ctx.tx
    .insert(postTakedowns)
    .values({ postId: post.id, how: 'held', takenDownBy: 'system', takenDownAt: ctx.now })
  await forgetText(ctx.tx, post.seq)
  await ctx.record({ name: 'post.held', postId: post.id, threadId: post.threadId, groupId: post.groupId })
  return screened
}

async function keepOldWords({ tx, actor, now, newId }: Context, post: FoundPost) {
  await tx.insert(postVersions).values({
    id: newId(),
    postId: post.id,
    title: post.opensThread ? post.thread.title : null,
    body: post.body,
    replacedBy: actor.id,
    replacedAt: now,
  })
}
