import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, type SayingPlace, sayings, workspaces } from '#db/schema/index.ts'
import { isModerator } from '../kernel/actor.ts'
import { toHtml } from '../kernel/formatting.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import type { Subject, SubjectFace, SubjectNeighbour } from '../subjects.ts'
import { visibleSaying } from './sayings.ts'

const mostAround = 20
const places: Readonly<Record<SayingPlace, { readonly words: string; readonly path: string }>> = {
  agenda: { words: 'Something for an agenda', path: 'meetings' },
  meeting: { words: 'Views for a meeting', path: 'meetings' },
  theme: { words: 'A comment on a theme', path: 'feedback/themes' },
}

/** What can be done about what people say in a workspace by those who look after this place. */
export const sayingSubject: Subject = {
  isPrivate: false,
  between: async () => [],
  visibleTo: async (db, actor, id) => {
    if (!isModerator(actor)) await visibleSaying(db, actor, id)
    return (await faceOf(db, id)) ?? missing()
  },
  face: faceOf,
  at: async (_db, path) => /#saying-([\w-]{1,60})/.exec(path)?.[1] ?? null,
  around,
  withhold: async (ctx, id, how) => {
    const { workspaceId, withheld } = await kept(ctx.tx, id)
    await ctx.tx
      .update(sayings)
      .set({ withheld: how, withheldBy: ctx.actor.id, withheldAt: ctx.now })
      .where(eq(sayings.id, id))
    await ctx.record({ name: 'saying.withheld', workspaceId, sayingId: id })
    return withheld
  },
  restore: async (ctx, id, to) => {
    const { workspaceId } = await kept(ctx.tx, id)
    const row = {
      withheld: to,
      withheldBy: to === null ? null : ctx.actor.id,
      withheldAt: to === null ? null : ctx.now,
    }
    await ctx.tx.update(sayings).set(row).where(eq(sayings.id, id))
    await ctx.record({ name: 'saying.restored', workspaceId, sayingId: id })
  },
  note: async () => {
    throw conflict('These words carry no content note. Hide them instead')
  },
}

const rows = (db: Reader) =>
  db
    .select({ said: sayings, author: members.name, slug: workspaces.slug, workspace: workspaces.name })
    .from(sayings)
    .innerJoin(members, eq(members.id, sayings.authorId))
    .innerJoin(workspaces, eq(workspaces.id, sayings.workspaceId))

async function faceOf(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await rows(db).where(eq(sayings.id, id))
  if (!row) return null
  const { said, author, slug, workspace } = row
  const { words, path } = places[said.place]
  return {
    authorId: said.authorId,
    author,
    nameless: false,
    groupId: null,
    place: `${words} of ${workspace}`,
    path: `/working-together/${slug}/${path}/${said.placeId}#saying-${id}`,
    title: null,
    words: said.body,
    html: toHtml(said.body),
    contentNotes: [],
    writtenAt: said.saidAt,
    withheld: said.withheld,
  }
}

/** Everything else that was said at the same place. */
async function around(db: Reader, id: string): Promise<SubjectNeighbour[]> {
  const [middle] = await rows(db).where(eq(sayings.id, id))
  if (!middle) return []
  const { place, placeId } = middle.said
  const all = await rows(db)
    .where(and(eq(sayings.place, place), eq(sayings.placeId, placeId), isNull(sayings.withdrawnAt)))
    .orderBy(asc(sayings.id))
    .limit(mostAround)
  return all
    .filter(({ said }) => said.id === id || said.withheld !== 'removed')
    .map(({ said, author }) => ({
      id: said.id,
      author,
      words: said.body,
      html: toHtml(said.body),
      writtenAt: said.saidAt,
      isSubject: said.id === id,
    }))
}

async function kept(db: Reader, id: string) {
  const [said] = await db
    .select({ workspaceId: sayings.workspaceId, withheld: sayings.withheld })
    .from(sayings)
    .where(eq(sayings.id, id))
  return said ?? missing()
}

const missing = (): never => {
  throw notFound('Words')
}
