import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { forgetText, indexText } from '#db/full-text.ts'
import { groups, members, posts, postTakedowns, threads, type Withheld } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { plainOf } from '../kernel/formatting.ts'
import { notFound } from '../kernel/refusal.ts'
import type { Subject, SubjectFace, SubjectNeighbour } from '../subjects.ts'
import { comeIntoView } from './come-into-view.ts'
import { visiblePost } from './posts.ts'

/** Posts shown around the one in question, before it and after it. */
const aroundEachSide = 3

/** What can be done about a post by the people who look after this place. */
export const postSubject: Subject = {
  isPrivate: false,
  visibleTo: async (db, actor, id) => {
    await visiblePost(db, actor, id)
    return (await faceOf(db, id)) ?? missing()
  },
  face: faceOf,
  at,
  between: async () => [],
  around,
  async withhold(ctx, id, how) {
    const post = await kept(ctx.tx, id)
    const before = post.withheld
    const row = { how, takenDownBy: ctx.actor.id, takenDownAt: ctx.now }
    await ctx.tx
      .insert(postTakedowns)
      .values({ postId: id, ...row })
      .onConflictDoUpdate({ target: postTakedowns.postId, set: row })
    if (before === null) await forgetText(ctx.tx, post.seq)
    await ctx.record({ name: 'post.hidden', how, postId: id, threadId: post.threadId, groupId: post.groupId })
    return before
  },
  async restore(ctx, id, to) {
    const post = await kept(ctx.tx, id)
    if (post.withheld === to) return
    // Its author does not want it seen either, whatever others decide.
    const isUnwanted = post.authorTookDownAt !== null && (to === null || to === 'held')
    if (isUnwanted) return holdAs(ctx, post, 'taken-down')
    if (to !== null) return holdAs(ctx, post, to)
    if (post.neverShown) return comeIntoView(ctx, post)
    await ctx.tx.delete(postTakedowns).where(eq(postTakedowns.postId, id))
    const title = post.opensThread ? post.threadTitle : ''
    await indexText(ctx.tx, { seq: post.seq, groupId: post.groupId, title, body: plainOf(post.html) })
    await ctx.record({ name: 'post.restored', postId: id, threadId: post.threadId, groupId: post.groupId })
  },
  async note(ctx, id, notes) {
    const post = await kept(ctx.tx, id)
    await ctx.tx
      .update(posts)
      .set({ contentNotes: [...notes] })
      .where(eq(posts.id, id))
    await ctx.record({ name: 'post.edited', postId: id, threadId: post.threadId, groupId: post.groupId })
    return post.contentNotes
  },
}

/** As it stood before somebody decided: held once more, or taken down by its own author. */
async function holdAs(ctx: Context, post: Kept, how: Withheld) {
  const row =
    how === 'taken-down'
      ? { how, takenDownBy: post.authorId, authorTookDownAt: null }
      : { how, takenDownBy: ctx.actor.id }
  await ctx.tx.update(postTakedowns).set(row).where(eq(postTakedowns.postId, post.id))
  await ctx.record({ name: 'post.restored', postId: post.id, threadId: post.threadId, groupId: post.groupId })
}

async function faceOf(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await rows(db).where(eq(posts.id, id))
  if (!row) return null
  const { post, author, groupName, slug, title, withheld } = row
  return {
    authorId: post.authorId,
    author,
    nameless: post.nameless,
    groupId: post.groupId,
    place: `${post.opensThread ? 'A thread' : 'A reply'} in ${groupName}`,
    path: `/groups/${slug}/threads/${post.threadId}#post-${post.id}`,
    title: post.opensThread ? title : null,
    words: post.body,
    html: post.html,
    contentNotes: post.contentNotes,
    writtenAt: post.postedAt,
    withheld,
  }
}

/** A post's own address, its place in its thread, or a thread: then the post that opens it. */
async function at(db: Reader, path: string): Promise<string | null> {
  const [, postId] = /^\/groups\/[^/]+\/(?:posts\/|threads\/[^#]*#post-)([\w-]{1,60})/.exec(path) ?? []
  if (postId) return postId
  const [, threadId] = /^\/groups\/[^/]+\/threads\/([\w-]{1,60})/.exec(path) ?? []
  if (!threadId) return null
  const [opener] = await db
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.opensThread, true)))
    .orderBy(asc(posts.seq))
    .limit(1)
  return opener?.id ?? null
}

async function around(db: Reader, id: string): Promise<SubjectNeighbour[]> {
  const [middle] = await rows(db).where(eq(posts.id, id))
  if (!middle) return []
  const { seq, threadId } = middle.post
  const before = await rows(db)
    .where(and(eq(posts.threadId, threadId), lt(posts.seq, seq)))
    .orderBy(desc(posts.seq))
    .limit(aroundEachSide)
  const after = await rows(db)
    .where(and(eq(posts.threadId, threadId), gt(posts.seq, seq)))
    .orderBy(asc(posts.seq))
    .limit(aroundEachSide)
  return [...before.reverse(), middle, ...after]
    .filter(({ post, withheld }) => post.id === id || withheld !== 'removed')
    .map(({ post, author }) => ({
      id: post.id,
      author: post.nameless ? null : author,
      words: post.body,
      html: post.html,
      writtenAt: post.postedAt,
      isSubject: post.id === id,
    }))
}

const rows = (db: Reader) =>
  db
    .select({
      post: posts,
      author: members.name,
      groupName: groups.name,
      slug: groups.slug,
      title: threads.title,
      withheld: postTakedowns.how,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(groups, eq(groups.id, posts.groupId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))

type Kept = Awaited<ReturnType<typeof kept>>

async function kept(db: Reader, id: string) {
  const [row] = await db
    .select({
      post: posts,
      threadTitle: threads.title,
      threadAuthorId: threads.authorId,
      byNewcomer: threads.byNewcomer,
      answeredAt: threads.answeredAt,
      withheld: postTakedowns.how,
      neverShown: postTakedowns.neverShown,
      authorTookDownAt: postTakedowns.authorTookDownAt,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .where(eq(posts.id, id))
  if (!row) return missing()
  const { post, ...thread } = row
  return { ...post, ...thread }
}

const missing = (): never => {
  throw notFound('Post')
}
