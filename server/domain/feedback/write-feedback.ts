import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { feedbackSummaries } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid, notFound } from '../kernel/refusal.ts'
import { onTheWall } from '../kernel/time.ts'
import { ticked, writtenLines } from '../kernel/words.ts'
import { visibleWorkspace } from '../workspaces/index.ts'
import { demandClean } from './clean.ts'
import { mayChangeFeedback, mayWorkOnThemes, mayWriteFeedback } from './policy.ts'
import { visibleSummary, visibleTheme } from './seen.ts'

const summaryId = z.string().max(60)
const wish = z.object({
  kind: z.enum(['complaint', 'concern', 'compliment', 'suggestion'], 'Choose what it was'),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Choose a month'),
  words: writtenLines.pipe(
    z
      .string()
      .trim()
      .min(10, 'Write what it was about, in two or three sentences')
      .max(2000, 'Keep it under 2,000 letters'),
  ),
})

/** The staff or the chair write down what somebody told the service, without anything that says who it was. Only they see it until it is shared. Refuses: not-found, forbidden, invalid, too-many. */
export const writeFeedback = command(
  wish.extend({ slug: z.string().max(80) }),
  async (ctx, { slug, ...written }) => {
    const { tx, actor, now } = ctx
    const workspace = await visibleWorkspace(tx, actor, slug)
    demand(mayWriteFeedback(actor, workspace))
    demandPast(written.month, now)
    const id = ctx.newId()
    await tx
      .insert(feedbackSummaries)
      .values({ id, workspaceId: workspace.id, ...written, writtenBy: actor.id, writtenAt: now })
    await ctx.record({ name: 'feedback.written', workspaceId: workspace.id, summaryId: id, memberId: actor.id })
    return { summaryId: id }
  },
  { limit: 'posting' },
)

/** They change it before it is shared. Refuses: not-found, forbidden, invalid, too-many. */
export const changeFeedback = command(
  wish.extend({ summaryId }),
  async (ctx, { summaryId: id, ...written }) => {
    const { tx, actor, now } = ctx
    const { summary, workspace } = await visibleSummary(tx, actor, id)
    demand(mayChangeFeedback(actor, workspace, summary))
    demandPast(written.month, now)
    await tx
      .update(feedbackSummaries)
      .set({ ...written, writtenBy: actor.id, writtenAt: now })
      .where(eq(feedbackSummaries.id, id))
    await ctx.record({ name: 'feedback.changed', workspaceId: workspace.id, summaryId: id, memberId: actor.id })
  },
  { limit: 'posting' },
)

/**
 * They share it with the group: only when we find nothing that tells who it was, and a person has read it and says so too.
 * Refuses: not-found, forbidden, conflict (it changed meanwhile, or is shared), invalid.
 */
export const shareFeedback = command(
  z.object({
    summaryId,
    confirmed: ticked.refine((is) => is, 'Read it once more, and tick that nobody can be known from it'),
    /** When the words that were read were written, in epoch milliseconds. */
    readAt: z.coerce.number(),
  }),
  async (ctx, { summaryId: id, readAt }) => {
    const { tx, actor, now } = ctx
    const { summary, workspace } = await visibleSummary(tx, actor, id)
    demand(mayChangeFeedback(actor, workspace, summary))
    demandClean({ words: summary.words })
    if (summary.writtenAt !== readAt) throw conflict('Somebody changed this meanwhile. Read it again first')
    await tx
      .update(feedbackSummaries)
      .set({ sharedAt: now, sharedBy: actor.id })
      .where(and(eq(feedbackSummaries.id, id), isNull(feedbackSummaries.sharedAt)))
    await ctx.record({ name: 'feedback.shared', workspaceId: workspace.id, summaryId: id, memberId: actor.id })
  },
)

/** Somebody with a say sorts shared feedback into a theme, or out of one. Refuses: not-found, forbidden. */
export const sortFeedback = command(
  z.object({ summaryId, themeId: z.string().max(60).default('') }),
  async (ctx, { summaryId: id, themeId }) => {
    const { summary, workspace } = await visibleSummary(ctx.tx, ctx.actor, id)
    demand(mayWorkOnThemes(ctx.actor, workspace))
    if (themeId !== '') {
      const { theme } = await visibleTheme(ctx.tx, ctx.actor, themeId)
      if (theme.workspaceId !== summary.workspaceId) throw notFound('Theme')
    }
    await ctx.tx
      .update(feedbackSummaries)
      .set({ themeId: themeId || null })
      .where(eq(feedbackSummaries.id, id))
    await ctx.record({ name: 'feedback.sorted', workspaceId: workspace.id, summaryId: id, memberId: ctx.actor.id })
  },
)

/** They take a summary away: what must not be read is erased at once, shared or not. Refuses: not-found, forbidden. */
export const removeFeedback = command(z.object({ summaryId }), async (ctx, { summaryId: id }) => {
  const { workspace } = await visibleSummary(ctx.tx, ctx.actor, id)
  demand(mayWriteFeedback(ctx.actor, workspace))
  await ctx.tx.update(feedbackSummaries).set({ words: '', removedAt: ctx.now }).where(eq(feedbackSummaries.id, id))
  await ctx.record({ name: 'feedback.removed', workspaceId: workspace.id, summaryId: id, memberId: ctx.actor.id })
})

function demandPast(month: string, now: number): void {
  if (month > onTheWall(now).date.slice(0, 7)) throw invalid({ month: ['This month has not come yet'] })
}
