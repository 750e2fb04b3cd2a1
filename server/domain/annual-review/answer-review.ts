import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { annualAnswered, annualTallies, annualWords } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { callsForSupport, harmsReaders, tellingIn } from '../safety/index.ts'
import { forSeatId, mayTakePart, whoSpeaksFrom } from '../workspaces/index.ts'
import { sideOf } from './policy.ts'
import { hasAnswered, questionsOf, visibleReview } from './reviews.ts'

export const AnswerAnnualReviewInput = z.object({
  reviewId: z.string().max(60),
  /** By the id of the question: the number of the choice, from 0, or words. */
  answers: z.record(z.string().max(60), z.string().trim().max(3000, 'Keep each answer under 3,000 letters')),
  forSeatId,
})

/**
 * A member answers the questions of the year, once: for themselves, or for a member they support. That they answered is kept;
 * what they answered is kept apart from them. Answers whether their words sounded as if they need help. Refuses: not-found, forbidden, invalid, conflict.
 */
export const answerAnnualReview = command(
  AnswerAnnualReviewInput,
  async (ctx, { reviewId, answers, forSeatId: forSeat }) => {
    const { tx, actor, now } = ctx
    const { review, workspace } = await visibleReview(tx, actor, reviewId)
    demand(mayTakePart(actor, workspace))
    if (review.gatheredAt !== null || review.answersUntil <= now) throw conflict('The day for answers has passed')
    const speaker = await whoSpeaksFrom(ctx, workspace.seat, forSeat)
    if (await hasAnswered(tx, reviewId, speaker.memberId)) throw answeredAlready()
    const once = await tx
      .insert(annualAnswered)
      .values({ reviewId, seatId: speaker.seatId })
      .onConflictDoNothing()
      .returning({ seatId: annualAnswered.seatId })
    if (once.length === 0) throw answeredAlready()
    let sounded = false
    let given = 0
    for (const { id, choices } of await questionsOf(tx, reviewId)) {
      const answer = answers[id] ?? ''
      if (answer === '') continue
      given += 1
      if (choices.length > 0) await count(ctx, id, { answer, choices, side: sideOf(speaker.kind) })
      else sounded = (await keepWords(ctx, id, answer)) || sounded
    }
    if (given === 0) throw invalid({ answers: ['Answer at least one question'] })
    await ctx.record({ name: 'annual-review.answered', workspaceId: workspace.id, reviewId })
    return { soundedHard: sounded }
  },
)

const answeredAlready = () => conflict('These answers were given already. Nobody answers twice')

type Choosing = { readonly answer: string; readonly choices: readonly string[]; readonly side: 'lived' | 'service' }

/** Choices are counted and not kept: no row is anybody's. */
async function count({ tx }: Context, questionId: string, { answer, choices, side }: Choosing) {
  const choice = Number(answer)
  if (!Number.isInteger(choice) || choices[choice] === undefined)
    throw invalid({ answers: ['Choose one of the choices'] })
  await tx
    .insert(annualTallies)
    .values({ questionId, choice, side, count: 1 })
    .onConflictDoUpdate({
      target: [annualTallies.questionId, annualTallies.choice, annualTallies.side],
      set: { count: sql`${annualTallies.count} + 1` },
    })
}

/**
 * Words are kept under a mark that tells no time. The house looks at them first, without knowing whose they are: what could
 * harm somebody or give them away, or sounds as if somebody needs help, is left out until whoever arranges has read it.
 */
async function keepWords({ tx, triage, digest, newId }: Context, questionId: string, words: string): Promise<boolean> {
  const { needsHelp, isLeftOut } = lookAt(triage, words)
  await tx
    .insert(annualWords)
    .values({ id: digest(newId()), questionId, words, leftOutBy: isLeftOut ? 'system' : null })
  return needsHelp
}

/** What cannot be judged goes to people. */
function lookAt(triage: Context['triage'], words: string) {
  try {
    const verdict = triage(words)
    const needsHelp = callsForSupport(verdict)
    const givesAway = tellingIn(words).length > 0
    return {
      needsHelp,
      isLeftOut: needsHelp || givesAway || verdict.reasons.some(({ code }) => harmsReaders.has(code)),
    }
  } catch {
    return { needsHelp: false, isLeftOut: true }
  }
}
