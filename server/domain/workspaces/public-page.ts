import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { members, seats, workspaces } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { ticked, writtenLines } from '../kernel/words.ts'
import { screenGroupWords } from '../safety/index.ts'
import { visibleWorkspace } from './workspaces.ts'
import { demandArranging } from './write-terms.ts'

const told = writtenLines.pipe(z.string().trim().max(2000, 'Keep it under 2,000 letters'))

export const WritePublicPageInput = z.object({ slug: z.string(), whoWeAre: told, howToJoin: told })

/** The chair or the staff write what everybody may read about the group, once its page is open. Refuses: not-found, forbidden, invalid. */
export const writePublicPage = command(WritePublicPageInput, async (ctx, { slug, ...words }) => {
  const { id } = await demandArranging(ctx, slug)
  await ctx.tx.update(workspaces).set(words).where(eq(workspaces.id, id))
  const whose = { workspaceId: id, authorId: ctx.actor.id }
  const text = [words.whoWeAre, words.howToJoin].filter(Boolean).join('\n\n')
  const { isHeld } = await screenGroupWords(ctx, { ...whose, place: 'public-page', ofId: id, text })
  await ctx.record({ name: 'workspace.page-written', workspaceId: id, memberId: ctx.actor.id })
  return { isHeld }
})

/** The chair or the staff open the public page, once it says who the group is. Refuses: not-found, forbidden, conflict. */
export const openPublicPage = command(z.object({ slug: z.string() }), async (ctx, { slug }) => {
  const { id, whoWeAre, publishedAt } = await demandArranging(ctx, slug)
  if (publishedAt !== null) throw conflict('The page is open already')
  if (whoWeAre === '') throw conflict('Write who you are first. It is the heart of the page')
  await ctx.tx.update(workspaces).set({ publishedAt: ctx.now }).where(eq(workspaces.id, id))
  await ctx.record({ name: 'workspace.published', workspaceId: id, memberId: ctx.actor.id })
})

/** The chair or the staff close the public page: nobody outside finds the group any more. Refuses: not-found, forbidden, conflict. */
export const closePublicPage = command(z.object({ slug: z.string() }), async (ctx, { slug }) => {
  const { id, publishedAt } = await demandArranging(ctx, slug)
  if (publishedAt === null) throw conflict('The page is closed already')
  await ctx.tx.update(workspaces).set({ publishedAt: null }).where(eq(workspaces.id, id))
  await ctx.record({ name: 'workspace.unpublished', workspaceId: id, memberId: ctx.actor.id })
})

/** A member chooses whether the public page says their name. Nobody chooses it for them. Refuses: not-found. */
export const chooseToBeNamed = command(z.object({ slug: z.string(), named: ticked }), async (ctx, { slug, named }) => {
  const { id, seat } = await visibleWorkspace(ctx.tx, ctx.actor, slug)
  if (!seat) throw notFound('Seat')
  await ctx.tx
    .update(seats)
    .set({ namedAt: named ? ctx.now : null })
    .where(eq(seats.id, seat.id))
  await ctx.record({ name: 'seat.named', workspaceId: id, seatId: seat.id, memberId: ctx.actor.id })
})

/** The names that members chose to have on the public page, each with their seat. */
export const namedPeople = async (db: Reader, workspaceId: string) =>
  db
    .select({ name: members.name, kind: seats.kind })
    .from(seats)
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(and(eq(seats.workspaceId, workspaceId), isNull(seats.leftAt), isNotNull(seats.namedAt)))
    .orderBy(asc(seats.takenAt), asc(seats.id))
    .limit(50)
