import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { proposalLetters } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { groupWordsOf } from '../safety/index.ts'
import { mayArrange } from '../workspaces/index.ts'
import { maySend } from './policy.ts'
import { letterOf, visibleProposal, voicesOn } from './proposals.ts'

/** The chair or the staff send the letter once nobody objects and everybody has spoken, or its day has come. Refuses: not-found, forbidden, conflict. */
export const sendLetter = command(z.object({ proposalId: z.string().max(60) }), async (ctx, { proposalId }) => {
  const { workspace } = await visibleProposal(ctx.tx, ctx.actor, proposalId)
  demand(mayArrange(ctx.actor, workspace))
  const letter = await letterOf(ctx.tx, proposalId)
  if (!letter) throw conflict('Write the letter first')
  if (letter.sentAt !== null) throw conflict('The letter was sent already')
  const mark = (await groupWordsOf(ctx.tx, ctx.actor, 'letter', [letter.id]))(letter.id)
  if (mark.isHidden || mark.onlyMine) throw conflict('These words were taken from view. Write the letter anew')
  const voices = (await voicesOn(ctx.tx, letter.id)).map(({ voice }) => voice)
  const verdict = maySend(voices, { closesAt: letter.closesAt, now: ctx.now })
  if (!verdict.allowed) throw conflict(verdict.because)
  const sent = await ctx.tx
    .update(proposalLetters)
    .set({ sentAt: ctx.now, sentBy: ctx.actor.id })
    .where(and(eq(proposalLetters.id, letter.id), isNull(proposalLetters.sentAt), isNull(proposalLetters.replacedAt)))
    .returning({ id: proposalLetters.id })
  if (sent.length === 0) throw conflict('The letter was sent or written anew a moment ago. Look at it first')
  await ctx.record({ name: 'letter.sent', proposalId, letterId: letter.id })
})
