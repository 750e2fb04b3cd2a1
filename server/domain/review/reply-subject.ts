import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { commentReplies, documentComments, members, reviewTakedowns } from '#db/schema/index.ts'
import { isModerator } from '../kernel/actor.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import type { Subject, SubjectFace, SubjectNeighbour } from '../subjects.ts'
import { asHtml, commentSubject, putBack, takeFromView } from './comment-subject.ts'
import { visibleReply } from './replies.ts'

/** What can be done about a reply to a comment by the people who look after this place. */
export const replySubject: Subject = {
  isPrivate: false,
  between: async () => [],
  visibleTo: async (db, actor, id) => {
    // Reporting must not depend on the clock: whoever saw a reply may report it.
    if (!isModerator(actor)) await visibleReply(db, actor, id, Number.MAX_SAFE_INTEGER)
    return (await faceOf(db, id)) ?? missing()
  },
  face: faceOf,
  at: async (_db, path) => /#reply-([\w-]{1,60})/.exec(path)?.[1] ?? null,
  around,
  withhold: async (ctx, id, how) => {
    const { commentId, documentId } = await kept(ctx.tx, id)
    const before = await takeFromView(ctx, id, how)
    await ctx.record({ name: 'comment.withheld', documentId, commentId })
    return before
  },
  restore: async (ctx, id, to) => {
    const { commentId, documentId } = await kept(ctx.tx, id)
    await putBack(ctx, id, to)
    await ctx.record({ name: 'comment.restored', documentId, commentId })
  },
  note: async () => {
    throw conflict('A reply carries no content note. Hide it instead')
  },
}

const rows = (db: Reader) =>
  db
    .select({ reply: commentReplies, author: members.name, withheld: reviewTakedowns.how })
    .from(commentReplies)
    .innerJoin(members, eq(members.id, commentReplies.authorId))
    .leftJoin(reviewTakedowns, eq(reviewTakedowns.subjectId, commentReplies.id))

async function faceOf(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await rows(db).where(eq(commentReplies.id, id))
  const comment = row ? await commentSubject.face(db, row.reply.commentId) : null
  if (!row || !comment) return null
  return {
    ...comment,
    authorId: row.reply.authorId,
    author: row.author,
    nameless: row.reply.nameless,
    place: comment.place.replace('A comment', 'A reply'),
    path: comment.path.replace(/#.*$/, `#reply-${id}`),
    words: row.reply.body,
    html: asHtml(row.reply.body),
    writtenAt: row.reply.saidAt,
    withheld: row.withheld,
  }
}

/** The comment it answers, and everything else that was replied. */
async function around(db: Reader, id: string): Promise<SubjectNeighbour[]> {
  const [middle] = await rows(db).where(eq(commentReplies.id, id))
  const comment = middle ? await commentSubject.face(db, middle.reply.commentId) : null
  if (!middle || !comment) return []
  const { commentId } = middle.reply
  const all = await rows(db).where(eq(commentReplies.commentId, commentId)).orderBy(asc(commentReplies.id)).limit(20)
  const first = { id: commentId, author: comment.nameless ? null : comment.author, isSubject: false }
  return [
    { ...first, words: comment.words, html: comment.html, writtenAt: comment.writtenAt },
    ...all
      .filter(({ reply, withheld }) => reply.id === id || (reply.withdrawnAt === null && withheld !== 'removed'))
      .map(({ reply, author }) => ({
        id: reply.id,
        author: reply.nameless ? null : author,
        words: reply.body,
        html: asHtml(reply.body),
        writtenAt: reply.saidAt,
        isSubject: reply.id === id,
      })),
  ]
}

async function kept(db: Reader, id: string): Promise<{ readonly commentId: string; readonly documentId: string }> {
  const [row] = await db
    .select({ commentId: commentReplies.commentId, documentId: documentComments.documentId })
    .from(commentReplies)
    .innerJoin(documentComments, eq(documentComments.id, commentReplies.commentId))
    .where(eq(commentReplies.id, id))
  return row ?? missing()
}

const missing = (): never => {
  throw notFound('Reply')
}
