import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { ticked, writtenLines } from '../kernel/words.ts'
import { mayImproveSummary } from './policy.ts'
import { visibleQuestion } from './questions.ts'
import { standing, summariesOf } from './summaries.ts'
import { writeSummary } from './write-summary.ts'

export const ImproveSummaryInput = z.object({
  threadId: z.string().max(60),
  /** The version that was on the page; empty when there was none. */
  basedOn: z.string().max(60).default(''),
  words: writtenLines.pipe(
    z.string().trim().min(1, 'Write something first').max(700, 'Keep it short: under 700 letters'),
  ),
  nameless: ticked,
})

/** Anybody in the place sums up what helped, or improves what stands there. Nobody's version is lost. Refuses: not-found, forbidden, invalid, conflict (a talk, or somebody was quicker). */
export const improveSummary = command(
  ImproveSummaryInput,
  async (ctx, { threadId, basedOn, words, nameless }) => {
    const thread = await visibleQuestion(ctx.tx, ctx.actor, threadId)
    demand(mayImproveSummary(ctx.actor, thread))
    const { slug } = thread
    const before = standing(await summariesOf(ctx.tx, ctx.actor, thread))
    if (before?.words === words) return { slug, threadId, isHeld: false, supportId: null }
    if (basedOn !== (before?.id ?? ''))
      throw conflict('Somebody improved this summary while you were writing. Read theirs below, then send yours again')
    const { isHeld, supportId } = await writeSummary(ctx, thread, { words, nameless, putBackId: null })
    return { slug, threadId, isHeld, supportId }
  },
  { limit: 'posting' },
)
