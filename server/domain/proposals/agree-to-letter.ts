import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { letterVoices } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, forbidden } from '../kernel/refusal.ts'
import { mayTell } from '../kernel/words.ts'
import {
  demandReason,
  forSeatId,
  mayTakePart,
  mayVoice,
  screenReason,
  voice,
  whoSpeaksFrom,
} from '../workspaces/index.ts'
import { letterOf, visibleProposal } from './proposals.ts'

export const AgreeToLetterInput = z.object({
  proposalId: z.string().max(60),
  /** The letter that was read: one written anew meanwhile is not agreed to by mistake. */
  letterId: z.string().max(60),
  voice,
  reason: mayTell(5000),
  forSeatId,
})

/** Whoever has a say agrees to a letter, or objects and says why: for themselves, or for a member they support. Refuses: not-found, forbidden, invalid, conflict. */
export const agreeToLetter = command(
  AgreeToLetterInput,
  async (ctx, { proposalId, letterId, voice: said, reason, forSeatId: forSeat }) => {
    const { workspace } = await visibleProposal(ctx.tx, ctx.actor, proposalId)
    demand(mayTakePart(ctx.actor, workspace))
    const letter = await letterOf(ctx.tx, proposalId)
    if (letter?.id !== letterId) throw conflict('The letter was written anew. Read it again')
    if (letter.sentAt !== null) throw conflict('The letter was sent already')
    demandReason(ctx.actor, said, reason)
    const speaker = await whoSpeaksFrom(ctx, workspace.seat, forSeat)
    const { seatId, kind, enteredBySeatId } = speaker
    demand(mayVoice(kind))
    const heard = await ctx.tx
      .update(letterVoices)
      .set({ voice: said, reason, enteredBySeatId, saidAt: ctx.now })
      .where(and(eq(letterVoices.letterId, letterId), eq(letterVoices.seatId, seatId)))
      .returning({ seatId: letterVoices.seatId })
    if (heard.length === 0) throw forbidden('Your seat has no say in this')
    const where = { place: 'letter-voice', ofId: letterId, workspaceId: workspace.id } as const
    const screened = await screenReason(ctx, speaker, { ...where, reason })
    await ctx.record({ name: 'letter.voiced', proposalId, letterId, seatId })
    return screened
  },
  { limit: 'posting' },
)
