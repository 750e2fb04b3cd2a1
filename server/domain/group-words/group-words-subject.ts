import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { groupWords, members, type WordsPlace, workspaces } from '#db/schema/index.ts'
import { type Actor, isModerator } from '../kernel/actor.ts'
import type { Context } from '../kernel/command.ts'
import { toHtml } from '../kernel/formatting.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { areApart } from '../safety/index.ts'
import type { Subject, SubjectFace } from '../subjects.ts'
import { holdsSeat, mayArrange, visibleWorkspaceById, workspaceFromWithin } from '../workspaces/index.ts'
import { type Marked, placeWords, standing } from './standing.ts'

/** Read by the chair and the staff alone, and by whoever wrote them. */
const forArrangers: ReadonlySet<WordsPlace> = new Set(['seat-ask', 'interest'])

/** What can be done about words that a group keeps by those who look after this place. */
export const groupWordsSubject: Subject = {
  isPrivate: false,
  between: async () => [],
  around: async () => [],
  visibleTo: async (db, actor, id) => {
    const mark = (await markOf(db, id)) ?? missing()
    const face = (await faceOf(db, id)) ?? missing()
    if (isModerator(actor)) return face
    const seen = await demandSeen(db, actor, mark)
    return seen === 'within' ? face : { ...face, nameless: true }
  },
  face: faceOf,
  at: async (_db, path) => /#words-([\w-]{1,60})/.exec(path)?.[1] ?? null,
  withhold: async (ctx, id, how) => {
    const before = await change(ctx, id, { withheld: how, withheldBy: ctx.actor.id, withheldAt: ctx.now })
    await ctx.record({ name: 'group-words.withheld', workspaceId: before.workspaceId, wordsId: id })
    return before.withheld
  },
  restore: async (ctx, id, to) => {
    const isWithheld = to !== null
    const before = await change(ctx, id, {
      withheld: to,
      withheldBy: isWithheld ? ctx.actor.id : null,
      withheldAt: isWithheld ? ctx.now : null,
    })
    await ctx.record({ name: 'group-words.restored', workspaceId: before.workspaceId, wordsId: id })
  },
  note: async () => {
    throw conflict('These words carry no content note. Hide them instead')
  },
}

/**
 * Whoever may not read words is not told that they are there. Whoever reads them from outside their group finds no name beside
 * them, so a report tells none either. Refuses: not-found.
 */
async function demandSeen(db: Reader, actor: Actor, mark: Marked): Promise<'within' | 'from-outside'> {
  const { place, workspaceId, authorId, withheld } = mark
  const isMine = authorId === actor.id
  if (withheld !== null && !(isMine && withheld !== 'removed')) missing()
  if (isMine) return 'within'
  if (await areApart(db, actor.id, authorId)) missing()
  const stands = (await standing[place](db, mark)) ?? missing()
  if (workspaceId === null) return (await holdsSeat(db, actor)) ? 'from-outside' : missing()
  const find = stands.isShownToAll ? visibleWorkspaceById : workspaceFromWithin
  const workspace = await find(db, actor, workspaceId).catch(missing)
  if (forArrangers.has(place) && !mayArrange(actor, workspace).allowed) missing()
  return workspace.seat ? 'within' : 'from-outside'
}

async function change({ tx }: Context, id: string, to: Pick<Marked, 'withheld' | 'withheldBy' | 'withheldAt'>) {
  const before = (await markOf(tx, id)) ?? missing()
  await tx.update(groupWords).set(to).where(eq(groupWords.id, id))
  return before
}

async function markOf(db: Reader, id: string): Promise<Marked | null> {
  const [mark] = await db.select().from(groupWords).where(eq(groupWords.id, id))
  return mark ?? null
}

async function faceOf(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await db
    .select({ mark: groupWords, author: members.name, slug: workspaces.slug, workspace: workspaces.name })
    .from(groupWords)
    .innerJoin(members, eq(members.id, groupWords.authorId))
    .leftJoin(workspaces, eq(workspaces.id, groupWords.workspaceId))
    .where(eq(groupWords.id, id))
  if (!row) return null
  const { mark, author, slug, workspace } = row
  const stands = await standing[mark.place](db, mark)
  const words = stands?.words ?? ''
  const room = [slug, stands?.room].filter(Boolean).join('/')
  return {
    authorId: mark.authorId,
    author,
    nameless: false,
    groupId: null,
    place: workspace === null ? placeWords[mark.place] : `${placeWords[mark.place]} in ${workspace}`,
    path: `/working-together/${room}#words-${id}`,
    title: null,
    words,
    html: toHtml(words),
    contentNotes: [],
    writtenAt: mark.writtenAt,
    withheld: mark.withheld,
  }
}

const missing = (): never => {
  throw notFound('Words')
}
