import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { reports } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { openConcern } from './open-concerns.ts'
import { wordsOfOutcome } from './outcome-words.ts'

export const AnswerConcernInput = z.object({
  reportId: z.string(),
  outcome: z.enum(['acted', 'supported', 'no-action'], 'Choose what came of it'),
  /** To whoever told us; plain words by outcome when left empty. */
  words: z.string().trim().max(2000, 'Keep it under 2,000 letters').default(''),
})

/** A moderator answers a concern that is about no one thing here. Whoever told us hears of it. Refuses: forbidden, not-found, invalid. */
export const answerConcern = command(AnswerConcernInput, async (ctx, { reportId, outcome, words }) => {
  const concern = await openConcern(ctx.tx, ctx.actor, reportId)
  await ctx.tx
    .update(reports)
    .set({ outcome, outcomeWords: words || wordsOfOutcome(outcome), answeredAt: ctx.now })
    .where(eq(reports.id, reportId))
  await ctx.record({ name: 'concern.handled', reportId })
  await ctx.record({ name: 'report.answered', reportId, reporterId: concern.reporterId })
})
