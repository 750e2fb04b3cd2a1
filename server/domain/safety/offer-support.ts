import { eq } from 'drizzle-orm'
import { supportOffers } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { addEntry, type Case } from './cases.ts'
import { harmsReaders } from './harms-readers.ts'
import { isUrgent, type Verdict } from './triage/verdict.ts'

/**
 * Words that make us worry for whoever wrote them: urgent, and not only because of what they do to others. A scam is no cry
 * for help. Whoever names a way to die may be near to it; and when triage names no reason, kindness is the safer mistake.
 */
export function callsForSupport({ level, reasons }: Verdict): boolean {
  if (!isUrgent(level)) return false
  // What words only read like says nothing of whom they harm.
  const named = reasons.filter(({ code }) => code !== 'reads-like')
  return named.length === 0 || named.some(({ code }) => code === 'method' || !harmsReaders.has(code))
}

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
