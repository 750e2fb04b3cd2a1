import { z } from 'zod'
import { annualQuestions, annualReviews } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid, notFound } from '../kernel/refusal.ts'
import { evening, lines, mayTell } from '../kernel/words.ts'
import { mayArrange, visibleWorkspace } from '../workspaces/index.ts'

/** One question a line; choices behind it, each after a stroke: "Are you heard? | Yes | Partly | No". */
const question = z
  .string()
  .max(600, 'Keep each question under 600 letters')
  .transform((line) => {
    const [words = '', ...choices] = line.split('|').map((part) => part.trim())
    return { words, choices: choices.filter(Boolean) }
  })
  .refine(({ words }) => words.length >= 3, 'Write each question in words')
  .refine(({ choices }) => choices.length !== 1, 'Give at least two choices, or none')

export const OpenAnnualReviewInput = z.object({
  slug: z.string(),
  title: z.string().trim().min(3, 'Give it a name').max(100, 'Keep the name under 100 letters'),
  fromOn: z.iso.date('Choose the first day'),
  untilOn: z.iso.date('Choose the last day'),
  intro: mayTell(),
  questions: lines(z.array(question).min(1, 'Ask at least one question').max(20, 'Ask no more than 20 questions')),
  closesOn: evening,
})

/** The chair or the staff open the review of a year, with the questions that the group wrote. Refuses: not-found, forbidden, invalid, conflict, too-many. */
export const openAnnualReview = command(
  OpenAnnualReviewInput,
  async (ctx, { slug, questions, closesOn, ...wish }) => {
    const { tx, actor, now, newId } = ctx
    const workspace = await visibleWorkspace(tx, actor, slug)
    if (!workspace.seat) throw notFound('Group')
    demand(mayArrange(actor, workspace))
    if (wish.untilOn <= wish.fromOn) throw invalid({ untilOn: ['The last day comes after the first'] })
    if (closesOn <= now) throw invalid({ closesOn: ['Choose a day that is still to come'] })
    const id = newId()
    const opened = await tx
      .insert(annualReviews)
      .values({ ...wish, id, workspaceId: workspace.id, openedBy: actor.id, openedAt: now, answersUntil: closesOn })
      .onConflictDoNothing()
      .returning({ id: annualReviews.id })
    if (opened.length === 0) throw conflict('A review is open already. Sign that one first')
    await tx
      .insert(annualQuestions)
      .values(questions.map((one, position) => ({ ...one, id: newId(), reviewId: id, position })))
    await ctx.record({ name: 'annual-review.opened', workspaceId: workspace.id, reviewId: id })
    return { id }
  },
  { limit: 'posting' },
)
