import { z } from 'zod'
import { agreements, agreementVoices } from '#db/schema/index.ts'
import { draftOf, visibleDocument } from '../documents/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { evening, list } from '../kernel/words.ts'
import { decidingSeats, mayArrange } from '../workspaces/index.ts'
import { demandDay } from './open-round.ts'
import { openRoundOf } from './rounds.ts'
import { countUnanswered } from './unanswered.ts'

export const AskForAgreementInput = z.object({
  documentId: z.string().max(60),
  statement: z.string().trim().min(5, 'Write what the group is asked').max(500, 'Keep it under 500 letters'),
  closesOn: evening,
  /** The seats that have a say; everybody who decides here unless some are chosen. */
  seatIds: list(z.array(z.string().max(60)).max(200)),
})

/**
 * The chair or the staff ask the group whether it agrees to the newest draft, by consent. Not while people still read, nor while a
 * comment waits for its answer. Refuses: not-found, forbidden, invalid, conflict, too-many.
 */
export const askForAgreement = command(
  AskForAgreementInput,
  async (ctx, { documentId, statement, closesOn, seatIds }) => {
    const { tx, actor, now, newId } = ctx
    const document = await visibleDocument(tx, actor, documentId)
    demand(mayArrange(actor, document))
    const draft = await draftOf(tx, documentId)
    demandDay(closesOn, now)
    if (await openRoundOf(tx, documentId)) throw conflict('People are still reading. Close the round first')
    if ((await countUnanswered(tx, documentId)) > 0)
      throw conflict('Some comments have no answer yet. Answer them first')
    const deciding = await decidingSeats(tx, document.workspaceId)
    const asked = deciding.filter(({ id }) => seatIds.length === 0 || seatIds.includes(id))
    if (asked.length === 0) throw invalid({ seatIds: ['Choose who has a say'] })
    const id = newId()
    const opened = await tx
      .insert(agreements)
      .values({ id, documentId, draftId: draft.id, statement, openedBy: actor.id, openedAt: now, closesAt: closesOn })
      .onConflictDoNothing()
      .returning({ id: agreements.id })
    if (opened.length === 0) throw conflict('The group is being asked already')
    await tx.insert(agreementVoices).values(asked.map((seat) => ({ agreementId: id, seatId: seat.id })))
    await ctx.record({ name: 'agreement.asked', documentId, agreementId: id })
    return { id }
  },
  { limit: 'posting' },
)
