import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { members, posts, postTakedowns } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { plainOf } from '../kernel/formatting.ts'
import { notFound } from '../kernel/refusal.ts'
import { areApart, peopleApartFrom } from '../safety/index.ts'
import { looksAfter, type SeenThread, visibleThread } from './threads.ts'
import { withoutNamesOf } from './unseen-names.ts'

const longestExcerpt = 220

/** A post of this thread as a quotation begins: a few of its words, its content notes, and its author unless it has no name. Refuses: not-found. */
export const quoteOf = query(
  z.object({ threadId: z.string(), postId: z.string() }),
  async ({ db, actor }, { threadId, postId }) => {
    const post = await postToQuote(db, await visibleThread(db, actor, threadId), actor, postId)
    const withoutNames = await withoutNamesOf(db, await peopleApartFrom(db, actor.id))
    return {
      id: postId,
      name: post.nameless ? null : post.name,
      excerpt: excerptOf(plainOf(withoutNames(withoutQuotes(post.html)))),
      contentNotes: post.contentNotes,
    }
  },
)

/** A post that may be quoted: of this thread, not taken down, and not hidden from this person by a block. Refuses: not-found. */
export async function postToQuote(db: Reader, thread: SeenThread, actor: Actor, postId: string) {
  const [post] = await db
    .select({
      name: members.name,
      authorId: posts.authorId,
      nameless: posts.nameless,
      html: posts.html,
      contentNotes: posts.contentNotes,
    })
    .from(posts)
    .innerJoin(members, eq(members.id, posts.authorId))
    .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
    .where(and(eq(posts.id, postId), eq(posts.threadId, thread.id), isNull(postTakedowns.postId)))
  if (!post) throw notFound('Post')
  if (!post.nameless && !looksAfter(actor, thread) && (await areApart(db, actor.id, post.authorId)))
    throw notFound('Post')
  return post
}

/** Words with their quotations left out: when what they quote was taken down, it goes from here too. */
export const withoutQuotes = (html: string): string => html.replace(/<blockquote>[\s\S]*?<\/blockquote>\s*/g, '')

/** The beginning of a text, cut after a whole word. */
function excerptOf(text: string): string {
  if (text.length <= longestExcerpt) return text
  const cut = text.slice(0, longestExcerpt)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestExcerpt - 40))} …`
}
