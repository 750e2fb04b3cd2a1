import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { questionSets } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid, notFound } from '../kernel/refusal.ts'
import { lines } from '../kernel/words.ts'
import { screenGroupWords } from '../safety/index.ts'
import { holdsSeat } from '../workspaces/index.ts'
import { mayEnterPractice, mayWithdraw } from './policy.ts'

export const ShareQuestionSetInput = z.object({
  title: z.string().trim().min(3, 'Give the questions a name').max(80, 'Keep the name under 80 letters'),
  use: z.string().trim().max(300, 'Keep it under 300 letters').default(''),
  /** One a line. */
  questions: lines(
    z
      .array(z.string().max(200, 'Keep each question under 200 letters'))
      .min(1, 'Write at least one question')
      .max(20, 'Keep it to 20 questions'),
  ),
})

/** Somebody with a seat shares questions that were good to ask, for groups of other services to copy. Refuses: forbidden, invalid, too-many. */
export const shareQuestionSet = command(
  ShareQuestionSetInput,
  async (ctx, wish) => {
    demand(mayEnterPractice(ctx.actor, { isSeated: await holdsSeat(ctx.tx, ctx.actor) }))
    const [twin] = await ctx.tx
      .select({ id: questionSets.id })
      .from(questionSets)
      .where(
        and(
          eq(questionSets.sharedBy, ctx.actor.id),
          eq(questionSets.title, wish.title),
          isNull(questionSets.withdrawnAt),
        ),
      )
    if (twin) throw invalid({ title: ['You have shared questions with this name already'] })
    const setId = ctx.newId()
    await ctx.tx.insert(questionSets).values({ ...wish, id: setId, sharedBy: ctx.actor.id, sharedAt: ctx.now })
    const text = [wish.title, wish.use, ...wish.questions].join('\n')
    const whose = { workspaceId: null, authorId: ctx.actor.id }
    const screened = await screenGroupWords(ctx, { ...whose, place: 'question-set', ofId: setId, text })
    await ctx.record({ name: 'question-set.shared', setId, memberId: ctx.actor.id })
    return { setId, ...screened }
  },
  { limit: 'posting' },
)

/** Whoever shared questions takes them back, or those who look after this place do. Refuses: not-found, forbidden. */
export const withdrawQuestionSet = command(z.object({ setId: z.string() }), async (ctx, { setId }) => {
  const isShared = and(eq(questionSets.id, setId), isNull(questionSets.withdrawnAt))
  const [set] = await ctx.tx.select({ sharedBy: questionSets.sharedBy }).from(questionSets).where(isShared)
  if (!set) throw notFound('Questions')
  demand(mayWithdraw(ctx.actor, { isMine: set.sharedBy === ctx.actor.id }))
  await ctx.tx.update(questionSets).set({ withdrawnAt: ctx.now, withdrawnBy: ctx.actor.id }).where(isShared)
  await ctx.record({ name: 'question-set.withdrawn', setId, memberId: ctx.actor.id })
})
