import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { letterVoices } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, forbidden, invalid } from '../kernel/refusal.ts'
import { mayTakePart, mayVoice, whoSpeaksFrom } from '../workspaces/index.ts'
import { letterOf, visibleProposal } from './proposals.ts'
import { mayTell } from './wish.ts'

export const AgreeToLetterInput = z.object({
  proposalId: z.string().max(60),
  /** The letter that was read: one written anew meanwhile is not agreed to by mistake. */
  letterId: z.string().max(60),
  voice: z.enum(['agree', 'live-with', 'stand-aside', 'object'], 'Choose one of the four'),
  reason: mayTell,
  forSeatId: z.string().max(60).default(''),
})

/** Whoever has a say agrees to a letter, or objects and says why: for themselves, or for a member they support. Refuses: not-found, forbidden, invalid, conflict. */
export const agreeToLetter = command(
  AgreeToLetterInput,
  async (ctx, { proposalId, letterId, voice, reason, forSeatId }) => {
    const { workspace } = await visibleProposal(ctx.tx, ctx.actor, proposalId)
    demand(mayTakePart(ctx.actor, workspace))
    const letter = await letterOf(ctx.tx, proposalId)
    if (letter?.id !== letterId) throw conflict('The letter was written anew. Read it again')
    if (letter.sentAt !== null) throw conflict('The letter was sent already')
    if (voice === 'object' && reason.length < 3)
      throw invalid({ reason: ['Say why you object, so that it can be put right'] })
    const { seatId, kind, enteredBySeatId } = await whoSpeaksFrom(ctx, workspace.seat, forSeatId)
    demand(mayVoice(kind))
    const said = await ctx.tx
      .update(letterVoices)
      .set({ voice, reason, enteredBySeatId, saidAt: ctx.now })
      .where(and(eq(letterVoices.letterId, letterId), eq(letterVoices.seatId, seatId)))
      .returning({ seatId: letterVoices.seatId })
    if (said.length === 0) throw forbidden('Your seat has no say in this')
    await ctx.record({ name: 'letter.voiced', proposalId, letterId, seatId })
  },
)
