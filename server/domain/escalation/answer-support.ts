import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { supportOffers } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { addEntry, openCase } from '../safety/index.ts'
import { visibleOffer } from './offers.ts'

export const AnswerSupportInput = z.object({
  offerId: z.string().max(60),
  answer: z.enum(['yes-please', 'no-thank-you'], 'Choose one of the two'),
})

/**
 * A member says whether a facilitator should write to them, and may change their mind. "Yes please" is before people
 * within a day, beside whatever else is looked into. Refuses: not-found, invalid.
 */
export const answerSupport = command(AnswerSupportInput, async (ctx, { offerId, answer }) => {
  const { offer, about, facts } = await visibleOffer(ctx.tx, ctx.actor, offerId)
  if (!facts.isMine) throw notFound('Offer')
  if (offer.answer === answer) return
  await ctx.tx.update(supportOffers).set({ answer, answeredAt: ctx.now }).where(eq(supportOffers.id, offerId))
  if (answer === 'yes-please') {
    const { subjectKind: kind, subjectId: id, aboutId, groupId } = about
    const joined = await openCase(ctx, {
      subject: { kind, id },
      aboutId,
      groupId,
      source: 'support-asked',
      level: 'amber',
    })
    await addEntry(ctx, joined.id, { kind: 'support-asked' })
  }
  await ctx.record({ name: 'support.answered', offerId, answer })
})
