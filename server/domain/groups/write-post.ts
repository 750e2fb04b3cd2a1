import { and, eq, sql } from 'drizzle-orm'
import { placeholders, type Reader, type Tx } from '#db/database.ts'
import { indexText } from '#db/full-text.ts'
import { type ContentNote, drafts, follows, posts, postTakedowns, readingPlaces } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { plainOf, toHtml } from '../kernel/formatting.ts'
import { screenWords } from '../safety/index.ts'
import { withOwnAddresses } from '../service-cards/index.ts'
import { keepMentions, mentionsIn } from './mentions.ts'

export type NewPost = {
  readonly threadId: string
  readonly groupId: string
  readonly body: string
  readonly contentNotes: ContentNote[]
  readonly nameless: boolean
  /** Set on the post that opens a thread. */
  readonly title?: string
  readonly quotesId?: string | null | undefined
  /** The draft these words grew from; null when the house posts on somebody's behalf and their draft must stay. */
  readonly draftPlace?: null
}

/** What becomes of a new post: there for everybody, or held until somebody has checked it. */
export type WrittenPost = {
  readonly id: string
  readonly seq: number
  readonly isHeld: boolean
  /** The offer of support for its author to see at once; null when the words worried nobody. */
  readonly supportId: string | null
}

/**
 * Keeps a post, has it screened, makes it findable, follows the thread for its author, and lets its draft go: all in the
 * caller's transaction.
 */
export async function writePost(ctx: Context, { title, draftPlace, ...post }: NewPost): Promise<WrittenPost> {
  const { tx, actor, now, newId } = ctx
  const earlier = await postsBy(tx, actor.id)
  const mentioned = await mentionsIn(tx, { groupId: post.groupId, authorId: actor.id }, post.body)
  const html = withOwnAddresses(toHtml(post.body, mentioned), ctx.origin)
  const [written] = await keepPost(tx).execute({
    ...post,
    id: newId(),
    authorId: actor.id,
    opensThread: title !== undefined,
    html,
    quotesId: post.quotesId ?? null,
    postedAt: now,
  })
  if (!written) throw new Error('The post was not written')

  if (mentioned.length > 0) await keepMentions(tx, { postId: written.id, authorId: actor.id }, mentioned)
  const { mustWait, supportId } = await screenWords(ctx, {
    subject: { kind: 'post', id: written.id },
    authorId: actor.id,
    groupId: post.groupId,
    text: [title, post.body].filter(Boolean).join('\n'),
    earlier,
  })
  if (mustWait) await hold(ctx, { ...post, id: written.id })
  else await indexText(tx, { seq: written.seq, groupId: post.groupId, title: title ?? '', body: plainOf(html) })
  const mine = { threadId: post.threadId, memberId: actor.id }
  await follow(tx).execute({ ...mine, followedAt: now })
  await keepReadingPlace(tx).execute({ ...mine, seq: written.seq, readAt: now })
  const kept = { ...written, isHeld: mustWait, supportId }
  if (draftPlace === null) return kept
  const place = title === undefined ? `thread:${post.threadId}` : `group:${post.groupId}`
  await letDraftGo(tx).execute({ memberId: actor.id, place })
  return kept
}

// Built once: for every post, building these took as long as running them.
const keepPost = (tx: Tx) =>
  tx.prepared('keep-post', (writer) =>
    writer
      .insert(posts)
      .values(
        placeholders([
          'id',
          'threadId',
          'groupId',
          'authorId',
          'opensThread',
          'body',
          'html',
          'contentNotes',
          'nameless',
          'quotesId',
          'postedAt',
        ]),
      )
      .returning({ id: posts.id, seq: posts.seq }),
  )

const follow = (tx: Tx) =>
  tx.prepared('follow-own-thread', (writer) =>
    writer
      .insert(follows)
      .values(placeholders(['threadId', 'memberId', 'followedAt']))
      .onConflictDoNothing(),
  )

const keepReadingPlace = (tx: Tx) =>
  tx.prepared('keep-reading-place', (writer) =>
    writer
      .insert(readingPlaces)
      .values(placeholders(['memberId', 'threadId', 'seq', 'readAt']))
      .onConflictDoUpdate({
        target: [readingPlaces.memberId, readingPlaces.threadId],
        set: { seq: sql`excluded.seq`, readAt: sql`excluded.read_at` },
      }),
  )

const letDraftGo = (tx: Tx) =>
  tx.prepared('let-draft-go', (writer) =>
    writer
      .delete(drafts)
      .where(and(eq(drafts.memberId, sql.placeholder('memberId')), eq(drafts.place, sql.placeholder('place')))),
  )

/** How many posts somebody has written, counted no further than a newcomer's first ones. */
async function postsBy(db: Reader, authorId: string): Promise<number> {
  const first = db.prepared('first-posts-by', (reader) =>
    reader
      .select({ seq: posts.seq })
      .from(posts)
      .where(eq(posts.authorId, sql.placeholder('authorId')))
      .limit(20),
  )
  return (await first.execute({ authorId })).length
}

async function hold(
  { tx, now, record }: Context,
  { id: postId, threadId, groupId }: NewPost & { readonly id: string },
) {
  await tx
    .insert(postTakedowns)
    .values({ postId, how: 'held', neverShown: true, takenDownBy: 'system', takenDownAt: now })
  await record({ name: 'post.held', postId, threadId, groupId })
}
