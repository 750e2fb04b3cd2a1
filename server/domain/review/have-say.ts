import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { agreementVoices } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, forbidden } from '../kernel/refusal.ts'
import { ticked } from '../kernel/words.ts'
import { demandReason, forSeatId, mayTakePart, mayVoice, screenReason, voice } from '../workspaces/index.ts'
import { visibleAgreement } from './agreements.ts'
import { whoSpeaks } from './who-speaks.ts'
import { saying } from './words.ts'

export const HaveSayInput = z.object({
  agreementId: z.string().max(60),
  voice,
  reason: saying.default(''),
  /** Their chosen name may stand on what is printed. */
  mayBeNamed: ticked,
  forSeatId,
})

/**
 * Somebody says whether they agree: for themselves, or for a member they support. Whoever objects says why. Saying something else
 * later takes the first back. Refuses: not-found, forbidden, invalid, conflict.
 */
export const haveSay = command(
  HaveSayInput,
  async (ctx, { agreementId, voice: said, reason, mayBeNamed, forSeatId: forSeat }) => {
    const { tx, actor, now } = ctx
    const { document, ...agreement } = await visibleAgreement(tx, actor, agreementId)
    demand(mayTakePart(actor, document))
    if (agreement.closedAt !== null) throw conflict('This has its result already')
    demandReason(actor, said, reason)
    const speaker = await whoSpeaks(ctx, document, forSeat)
    const { seatId, kind, enteredBySeatId } = speaker
    demand(mayVoice(kind))
    const heard = await tx
      .update(agreementVoices)
      .set({ voice: said, reason: reason === '' ? null : reason, mayBeNamed, enteredBySeatId, saidAt: now })
      .where(and(eq(agreementVoices.agreementId, agreementId), eq(agreementVoices.seatId, seatId)))
      .returning({ seatId: agreementVoices.seatId })
    if (heard.length === 0) throw forbidden('You were not asked this time')
    await ctx.record({ name: 'agreement.answered', documentId: document.id, agreementId, seatId })
    const where = { place: 'agreement-voice', ofId: agreementId, workspaceId: document.workspace.id } as const
    const { supportId } = await screenReason(ctx, speaker, { ...where, reason })
    return { documentId: document.id, supportId }
  },
  { limit: 'posting' },
)
