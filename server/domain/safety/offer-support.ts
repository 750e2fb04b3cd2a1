import { eq } from 'drizzle-orm'
import { supportOffers, type TriageLevel } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { addEntry, type Case } from './cases.ts'

/** Words that make us worry for whoever wrote them. */
export const callsForSupport = (level: TriageLevel): boolean => level === 'red' || level === 'crisis'

/**
 * Offers support to whoever wrote what a case is about, in the caller's transaction; answers with the offer. Once a case:
 * words that worry us again lead to the offer that is there.
 */
export async function offerSupport(ctx: Context, { id: caseId, aboutId: memberId }: Case): Promise<string> {
  const [made] = await ctx.tx
    .insert(supportOffers)
    .values({ id: ctx.newId(), memberId, caseId, offeredAt: ctx.now })
    .onConflictDoNothing()
    .returning({ id: supportOffers.id })
  if (made) {
    await addEntry(ctx, caseId, { kind: 'support-offered' })
    await ctx.record({ name: 'support.offered', offerId: made.id, memberId })
    return made.id
  }
  const [standing] = await ctx.tx
    .select({ id: supportOffers.id })
    .from(supportOffers)
    .where(eq(supportOffers.caseId, caseId))
  if (!standing) throw new Error('The offer of support was not kept')
  return standing.id
}
