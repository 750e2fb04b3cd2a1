import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { z } from 'zod'
import {
  agreementVoices,
  commentAgreements,
  commentOutcomes,
  commentReplies,
  documentComments,
  seats,
} from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

/** So many in one transaction: everybody else's words wait behind it. */
const atOnce = 100
export const OwnReviewWordsInput = z.object({ memberId: z.string(), after: z.string().default('') })
type Wish = z.output<typeof OwnReviewWordsInput>

/** Takes down the next of what somebody said about documents, when they take down all their words. Safe to run again. Only for the house itself. Refuses: forbidden. */
export const takeDownReviewWords = command(OwnReviewWordsInput, async (ctx, wish) => {
  demand(mayActForTheHouse(ctx.actor))
  return { next: (await takeDownSome(ctx, wish)).next }
})

/**
 * Erases the next of what somebody said about documents, and how they voted (UK GDPR, article 17). What was written into a draft with
 * their wording stays: it is the group's by then. Safe to run again. Only for the house itself. Refuses: forbidden.
 */
export const eraseReviewWords = command(OwnReviewWordsInput, async (ctx, wish) => {
  demand(mayActForTheHouse(ctx.actor))
  const { tx } = ctx
  const { ids, next } = await takeDownSome(ctx, wish)
  if (ids.length > 0)
    await tx.update(documentComments).set({ body: '', wording: null }).where(inArray(documentComments.id, ids))
  if (next !== null) return { next }
  await tx.update(commentReplies).set({ body: '' }).where(eq(commentReplies.authorId, wish.memberId))
  await tx.delete(commentAgreements).where(eq(commentAgreements.memberId, wish.memberId))
  await tx.update(commentOutcomes).set({ reason: '' }).where(eq(commentOutcomes.decidedBy, wish.memberId))
  const held = tx.select({ id: seats.id }).from(seats).where(eq(seats.memberId, wish.memberId))
  await tx.update(agreementVoices).set({ reason: null, mayBeNamed: false }).where(inArray(agreementVoices.seatId, held))
  return { next }
})

async function takeDownSome({ tx, now, record }: Context, { memberId, after }: Wish) {
  const found = await tx
    .select({
      id: documentComments.id,
      documentId: documentComments.documentId,
      withdrawnAt: documentComments.withdrawnAt,
    })
    .from(documentComments)
    .where(and(eq(documentComments.authorId, memberId), gt(documentComments.id, after)))
    .orderBy(asc(documentComments.id))
    .limit(atOnce)
  for (const { id, documentId, withdrawnAt } of found) {
    if (withdrawnAt !== null) continue
    await tx.update(documentComments).set({ withdrawnAt: now }).where(eq(documentComments.id, id))
    await record({ name: 'comment.withdrawn', documentId, commentId: id })
  }
  if (after === '')
    await tx.update(commentReplies).set({ withdrawnAt: now }).where(eq(commentReplies.authorId, memberId))
  return {
    ids: found.map(({ id }) => id),
    next: found.length === atOnce ? (found.at(-1)?.id ?? null) : null,
  }
}
