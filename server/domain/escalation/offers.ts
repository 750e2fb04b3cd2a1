import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { cases, supportOffers } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { caseFacts } from '../moderation/index.ts'
import type { Case } from '../safety/index.ts'
import { maySupport, type OfferFacts } from './policy.ts'

export type Offer = typeof supportOffers.$inferSelect

/** An offer of support that this person may see, what it is about, and what it is to them. */
export type SeenOffer = { readonly offer: Offer; readonly about: Case; readonly facts: OfferFacts }

/** An offer of support: its own member's, and, once they have said "yes please", those who may write to them. To everyone else it does not exist. Refuses: not-found. */
export async function visibleOffer(db: Reader, actor: Actor, offerId: string): Promise<SeenOffer> {
  const [row] = await db
    .select({ offer: supportOffers, about: cases })
    .from(supportOffers)
    .innerJoin(cases, eq(cases.id, supportOffers.caseId))
    .where(eq(supportOffers.id, offerId))
  if (!row) throw notFound('Offer')
  const { isFacilitator } = await caseFacts(db, actor, row.about)
  const facts = {
    isMine: row.offer.memberId === actor.id,
    isFacilitator,
    isWanted: row.offer.answer === 'yes-please',
  }
  if (!facts.isMine && !maySupport(actor, facts).allowed) throw notFound('Offer')
  return { ...row, facts }
}

/** Whose letters these are: the member's, and whoever has taken it on. Until somebody has, those who may write to them. */
export const mayReadLetters = (actor: Actor, { offer, facts }: SeenOffer): boolean =>
  facts.isMine || offer.takenBy === null || offer.takenBy === actor.id
