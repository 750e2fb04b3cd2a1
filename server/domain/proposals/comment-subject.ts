import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, proposalComments, proposals, type Withheld, workspaces } from '#db/schema/index.ts'
import { type Actor, isModerator } from '../kernel/actor.ts'
import type { Context } from '../kernel/command.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { areApart } from '../safety/index.ts'
import type { Subject, SubjectFace, SubjectNeighbour } from '../subjects.ts'
import { visibleProposal } from './proposals.ts'

/** What can be done about a comment on a proposal by the people who look after this place. */
export const proposalCommentSubject: Subject = {
  isPrivate: false,
  between: async () => [],
  visibleTo: async (db, actor, id) => {
    if (!isModerator(actor)) await demandSeen(db, actor, id)
    return (await faceOf(db, id)) ?? missing()
  },
  face: faceOf,
  at: async (_db, path) => /#said-([\w-]{1,60})/.exec(path)?.[1] ?? null,
  around,
  withhold: async (ctx, id, how) => {
    const before = await keep(ctx, id, how)
    await ctx.record({ name: 'proposal.comment-withheld', proposalId: before.proposalId, commentId: id })
    return before.withheld
  },
  restore: async (ctx, id, to) => {
    const { proposalId } = await keep(ctx, id, to)
    await ctx.record({ name: 'proposal.comment-restored', proposalId, commentId: id })
  },
  note: async () => {
    throw conflict('A comment carries no content note. Hide it instead')
  },
}

async function demandSeen(db: Reader, actor: Actor, id: string) {
  const { proposalId, authorId, withheld, withdrawnAt } = await kept(db, id)
  await visibleProposal(db, actor, proposalId).catch(missing)
  const isMine = authorId === actor.id
  if (withdrawnAt !== null || (withheld !== null && !isMine)) missing()
  if (!isMine && (await areApart(db, actor.id, authorId))) missing()
}

async function keep({ tx, actor, now }: Context, id: string, how: Withheld | null) {
  const before = await kept(tx, id)
  await tx
    .update(proposalComments)
    .set({ withheld: how, withheldBy: how === null ? null : actor.id, withheldAt: how === null ? null : now })
    .where(eq(proposalComments.id, id))
  return before
}

const rows = (db: Reader) =>
  db
    .select({
      comment: proposalComments,
      author: members.name,
      title: proposals.title,
      slug: workspaces.slug,
      workspace: workspaces.name,
    })
    .from(proposalComments)
    .innerJoin(members, eq(members.id, proposalComments.authorId))
    .innerJoin(proposals, eq(proposals.id, proposalComments.proposalId))
    .innerJoin(workspaces, eq(workspaces.id, proposals.workspaceId))

async function faceOf(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await rows(db).where(eq(proposalComments.id, id))
  if (!row) return null
  const { comment, author, title, slug, workspace } = row
  return {
    authorId: comment.authorId,
    author,
    nameless: false,
    groupId: null,
    place: `A comment in ${workspace}`,
    path: `/working-together/${slug}/proposals/${comment.proposalId}#said-${id}`,
    title,
    words: comment.words,
    html: asHtml(comment.words),
    contentNotes: [],
    writtenAt: comment.saidAt,
    withheld: comment.withheld,
  }
}

async function around(db: Reader, id: string): Promise<SubjectNeighbour[]> {
  const [middle] = await rows(db).where(eq(proposalComments.id, id))
  if (!middle) return []
  const all = await rows(db)
    .where(eq(proposalComments.proposalId, middle.comment.proposalId))
    .orderBy(asc(proposalComments.id))
    .limit(20)
  return all
    .filter(({ comment }) => comment.id === id || (comment.withdrawnAt === null && comment.withheld !== 'removed'))
    .map(({ comment, author }) => ({
      id: comment.id,
      author,
      words: comment.words,
      html: asHtml(comment.words),
      writtenAt: comment.saidAt,
      isSubject: comment.id === id,
    }))
}

/** Words as safe HTML: as they were typed, line by line. */
const asHtml = (words: string): string =>
  `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')}</p>`

async function kept(db: Reader, id: string) {
  const [row] = await db.select().from(proposalComments).where(eq(proposalComments.id, id))
  return row ?? missing()
}

const missing = (): never => {
  throw notFound('Comment')
}
