import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { themes } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { ticked, writtenLines } from '../kernel/words.ts'
import { screenGroupWords } from '../safety/index.ts'
import { keepSaying, saying } from '../sayings/index.ts'
import { demandNobodysWords, forSeatId, mayTakePart, visibleWorkspace, whoSpeaksFrom } from '../workspaces/index.ts'
import { demandClean } from './clean.ts'
import { mayShowTheme, mayWorkOnThemes } from './policy.ts'
import { visibleTheme } from './seen.ts'

const themeId = z.string().max(60)
const name = z.string().trim().min(3, 'Give the theme a name').max(80, 'Keep the name under 80 letters')
const words = writtenLines.pipe(z.string().trim().max(2000, 'Keep it under 2,000 letters')).default('')

/** The group names a theme. Refuses: not-found, forbidden, invalid. */
export const nameTheme = command(z.object({ slug: z.string().max(80), name }), async (ctx, { slug, name: called }) => {
  const workspace = await visibleWorkspace(ctx.tx, ctx.actor, slug)
  demand(mayWorkOnThemes(ctx.actor, workspace))
  demandClean({ name: called })
  const id = ctx.newId()
  await ctx.tx
    .insert(themes)
    .values({ id, workspaceId: workspace.id, name: called, namedBy: ctx.actor.id, namedAt: ctx.now })
  await ctx.record({ name: 'theme.named', workspaceId: workspace.id, themeId: id, memberId: ctx.actor.id })
  return { themeId: id }
})

/**
 * The group writes what it learned, what changed, and what could not be done and why. What stood on the public page leaves it until
 * somebody has read the new words and shows them again. Refuses: not-found, forbidden, invalid.
 */
export const writeTheme = command(
  z.object({ themeId, name, learned: words, changed: words, couldNot: words }),
  async (ctx, { themeId: id, ...written }) => {
    const { theme, workspace } = await visibleTheme(ctx.tx, ctx.actor, id)
    demand(mayWorkOnThemes(ctx.actor, workspace))
    demandClean(written)
    await ctx.tx
      .update(themes)
      .set({ ...written, changedAt: ctx.now, shownAt: null, shownBy: null })
      .where(eq(themes.id, id))
    const about = { workspaceId: workspace.id, themeId: id, memberId: ctx.actor.id }
    await ctx.record({ name: 'theme.written', ...about })
    if (theme.shownAt !== null) await ctx.record({ name: 'theme.taken-back', ...about })
  },
)

/** The chair or the staff put a theme on the public page, once a person has read that nobody can be known from it. Refuses: not-found, forbidden, conflict, invalid. */
export const showTheme = command(
  z.object({
    themeId,
    confirmed: ticked.refine((is) => is, 'Read it once more, and tick that nobody can be known from it'),
    /** When the words that were read were last changed, in epoch milliseconds. */
    readAt: z.coerce.number(),
  }),
  async (ctx, { themeId: id, readAt }) => {
    const { theme, workspace } = await visibleTheme(ctx.tx, ctx.actor, id)
    demand(mayShowTheme(ctx.actor, workspace, theme))
    const { name: called, learned, changed, couldNot } = theme
    await demandNobodysWords(ctx.tx, workspace.id, { name: called, learned, changed, couldNot })
    if ((theme.changedAt ?? theme.namedAt) !== readAt)
      throw conflict('Somebody changed this meanwhile. Read it again first')
    await ctx.tx.update(themes).set({ shownAt: ctx.now, shownBy: ctx.actor.id }).where(eq(themes.id, id))
    const whose = { workspaceId: workspace.id, authorId: ctx.actor.id }
    const text = [called, learned, changed, couldNot].filter(Boolean).join('\n\n')
    const { isHeld } = await screenGroupWords(ctx, { ...whose, place: 'theme', ofId: id, text })
    await ctx.record({ name: 'theme.shown', workspaceId: workspace.id, themeId: id, memberId: ctx.actor.id })
    return { isHeld }
  },
)

/** The chair or the staff take a theme from the public page. Refuses: not-found, forbidden, conflict. */
export const takeBackTheme = command(z.object({ themeId }), async (ctx, { themeId: id }) => {
  const { theme, workspace } = await visibleTheme(ctx.tx, ctx.actor, id)
  demand(mayShowTheme(ctx.actor, workspace, theme))
  if (theme.shownAt === null) throw conflict('It is not on the public page')
  await ctx.tx.update(themes).set({ shownAt: null, shownBy: null }).where(eq(themes.id, id))
  await ctx.record({ name: 'theme.taken-back', workspaceId: workspace.id, themeId: id, memberId: ctx.actor.id })
})

/** Somebody says something about a theme: for themselves, or for a member they support. Refuses: not-found, forbidden, invalid. */
export const commentOnTheme = command(
  z.object({ themeId, words: saying, forSeatId }),
  async (ctx, { themeId: id, words: body, forSeatId: forSeat }) => {
    const { workspace } = await visibleTheme(ctx.tx, ctx.actor, id)
    demand(mayTakePart(ctx.actor, workspace))
    const speaker = await whoSpeaksFrom(ctx, workspace.seat, forSeat)
    const place = { workspaceId: workspace.id, place: 'theme' as const, placeId: id }
    const kept = await keepSaying(ctx, { ...place, speaker, body })
    await ctx.record({ name: 'theme.commented-on', workspaceId: workspace.id, themeId: id, memberId: ctx.actor.id })
    return { sayingId: kept.id, isHeld: kept.isHeld, supportId: kept.supportId }
  },
  { limit: 'posting' },
)
