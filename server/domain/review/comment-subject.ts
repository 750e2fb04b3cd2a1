import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { documentComments, documents, members, reviewTakedowns, type Withheld, workspaces } from '#db/schema/index.ts'
import { isModerator } from '../kernel/actor.ts'
import type { Context } from '../kernel/command.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import type { Subject, SubjectFace, SubjectNeighbour } from '../subjects.ts'
import { visibleComment } from './comments.ts'

const aroundEachSide = 3

/** What can be done about a comment on a document by the people who look after this place. */
export const commentSubject: Subject = {
  isPrivate: false,
  between: async () => [],
  visibleTo: async (db, actor, id) => {
    if (!isModerator(actor)) await visibleComment(db, actor, id)
    return (await faceOf(db, id)) ?? missing()
  },
  face: faceOf,
  at: async (_db, path) => /#comment-([\w-]{1,60})/.exec(path)?.[1] ?? null,
  around,
  withhold: async (ctx, id, how) => {
    const { documentId } = await kept(ctx.tx, id)
    const before = await takeFromView(ctx, id, how)
    await ctx.record({ name: 'comment.withheld', documentId, commentId: id })
    return before
  },
  restore: async (ctx, id, to) => {
    const { documentId } = await kept(ctx.tx, id)
    await putBack(ctx, id, to)
    await ctx.record({ name: 'comment.restored', documentId, commentId: id })
  },
  note: async () => {
    throw conflict('A comment carries no content note. Hide it instead')
  },
}

/** Takes a comment or a reply from view. Answers with how it stood before. */
export async function takeFromView({ tx, actor, now }: Context, subjectId: string, how: 'hidden' | 'removed') {
  const [before] = await tx
    .select({ how: reviewTakedowns.how })
    .from(reviewTakedowns)
    .where(eq(reviewTakedowns.subjectId, subjectId))
  const row = { how, takenDownBy: actor.id, takenDownAt: now }
  await tx
    .insert(reviewTakedowns)
    .values({ subjectId, ...row })
    .onConflictDoUpdate({ target: reviewTakedowns.subjectId, set: row })
  return before?.how ?? null
}

/** Puts a comment or a reply back as it stood before a decision. */
export async function putBack({ tx, actor }: Context, subjectId: string, to: Withheld | null) {
  const taken = eq(reviewTakedowns.subjectId, subjectId)
  if (to === null) await tx.delete(reviewTakedowns).where(taken)
  else await tx.update(reviewTakedowns).set({ how: to, takenDownBy: actor.id }).where(taken)
}

/** Words as safe HTML: as they were typed, line by line. */
export const asHtml = (words: string): string =>
  `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')}</p>`

const rows = (db: Reader) =>
  db
    .select({
      comment: documentComments,
      author: members.name,
      title: documents.title,
      slug: workspaces.slug,
      workspace: workspaces.name,
      withheld: reviewTakedowns.how,
    })
    .from(documentComments)
    .innerJoin(members, eq(members.id, documentComments.authorId))
    .innerJoin(documents, eq(documents.id, documentComments.documentId))
    .innerJoin(workspaces, eq(workspaces.id, documents.workspaceId))
    .leftJoin(reviewTakedowns, eq(reviewTakedowns.subjectId, documentComments.id))

const wordsOf = ({ body, wording }: { readonly body: string; readonly wording: string | null }): string =>
  [body, wording].filter(Boolean).join('\n')

async function faceOf(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await rows(db).where(eq(documentComments.id, id))
  if (!row) return null
  const { comment, author, title, slug, workspace, withheld } = row
  return {
    authorId: comment.authorId,
    author,
    nameless: comment.nameless,
    groupId: null,
    place: `A comment in ${workspace}`,
    path: `/working-together/${slug}/documents/${comment.documentId}/comments/${id}#comment-${id}`,
    title,
    words: wordsOf(comment),
    html: asHtml(wordsOf(comment)),
    contentNotes: [],
    writtenAt: comment.saidAt,
    withheld,
  }
}

async function around(db: Reader, id: string): Promise<SubjectNeighbour[]> {
  const [middle] = await rows(db).where(eq(documentComments.id, id))
  if (!middle) return []
  const inDocument = and(
    eq(documentComments.documentId, middle.comment.documentId),
    isNull(documentComments.withdrawnAt),
  )
  const before = await rows(db)
    .where(and(inDocument, lt(documentComments.id, id)))
    .orderBy(desc(documentComments.id))
    .limit(aroundEachSide)
  const after = await rows(db)
    .where(and(inDocument, gt(documentComments.id, id)))
    .orderBy(documentComments.id)
    .limit(aroundEachSide)
  return [...before.reverse(), middle, ...after]
    .filter(({ comment, withheld }) => comment.id === id || withheld !== 'removed')
    .map(({ comment, author }) => ({
      id: comment.id,
      author: comment.nameless ? null : author,
      words: wordsOf(comment),
      html: asHtml(wordsOf(comment)),
      writtenAt: comment.saidAt,
      isSubject: comment.id === id,
    }))
}

async function kept(db: Reader, id: string) {
  const [row] = await db
    .select({ documentId: documentComments.documentId })
    .from(documentComments)
    .where(eq(documentComments.id, id))
  return row ?? missing()
}

const missing = (): never => {
  throw notFound('Comment')
}
