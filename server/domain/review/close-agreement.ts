import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { agreements, documents } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { onTheWall } from '../kernel/time.ts'
import { mayArrange } from '../workspaces/index.ts'
import { visibleAgreement, voicesOf } from './agreements.ts'
import { resultOf } from './policy.ts'

export const CloseAgreementInput = z.object({
  agreementId: z.string().max(60),
  /** What the group says of the result. */
  resultWords: z.string().trim().min(3, 'Say in a sentence how it went').max(1000, 'Keep it under 1,000 letters'),
  /** When the document is looked at again; asked for when the group agrees. */
  reviewOn: z.union([z.literal(''), z.iso.date('Choose a day')]).default(''),
})

/**
 * The chair or the staff close a question once everybody has spoken, or its day has come. One objection that stands means that the
 * group has not agreed. Refuses: not-found, forbidden, invalid, conflict.
 */
export const closeAgreement = command(CloseAgreementInput, async (ctx, { agreementId, resultWords, reviewOn }) => {
  const { tx, actor, now } = ctx
  const { document, ...agreement } = await visibleAgreement(tx, actor, agreementId)
  demand(mayArrange(actor, document))
  if (agreement.closedAt !== null) throw closedAlready()
  const voices = (await voicesOf(tx, agreementId)).map(({ voice }) => voice)
  if (voices.includes(null) && now < agreement.closesAt)
    throw conflict('Not everybody has spoken yet. Wait for them, or for the day you set')
  const result = resultOf(voices)
  if (result === 'agreed') demandReviewDay(reviewOn, now)
  const closed = await tx
    .update(agreements)
    .set({ closedAt: now, closedBy: actor.id, result, resultWords })
    .where(and(eq(agreements.id, agreementId), isNull(agreements.closedAt)))
    .returning({ id: agreements.id })
  if (closed.length === 0) throw closedAlready()
  if (reviewOn !== '') await tx.update(documents).set({ reviewOn }).where(eq(documents.id, document.id))
  await ctx.record({ name: 'agreement.closed', documentId: document.id, agreementId })
  return { documentId: document.id, result }
})

const closedAlready = () => conflict('This has its result already')

function demandReviewDay(reviewOn: string, now: number) {
  if (reviewOn === '') throw invalid({ reviewOn: ['Choose when you look at it again'] })
  if (reviewOn <= onTheWall(now).date) throw invalid({ reviewOn: ['Choose a day that is still to come'] })
}
