import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { conditions, journeys, peerOfferCaring, peerOfferConditions, peerOffers } from '#db/schema/index.ts'
import { isCarer } from '../carers/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayConnect } from './policy.ts'

/** Somebody's own offer. Refuses: not-found. */
export async function ownOffer(db: Reader, memberId: string) {
  const [offer] = await db.select().from(peerOffers).where(eq(peerOffers.memberId, memberId))
  if (!offer) throw notFound('Offer')
  return offer
}

/** Whether somebody is open to being asked, about what and when, with the conditions they can choose from. Refuses: forbidden. */
export const myOffer = query(z.object({}), async ({ db, actor }) => {
  demand(mayConnect(actor))
  const [offer] = await db.select().from(peerOffers).where(eq(peerOffers.memberId, actor.id))
  const own = await db
    .select({
      id: journeys.conditionId,
      name: conditions.name,
      audience: journeys.audience,
      offered: peerOfferConditions.memberId,
    })
    .from(journeys)
    .innerJoin(conditions, eq(conditions.id, journeys.conditionId))
    .leftJoin(
      peerOfferConditions,
      and(
        eq(peerOfferConditions.memberId, journeys.memberId),
        eq(peerOfferConditions.conditionId, journeys.conditionId),
      ),
    )
    .where(eq(journeys.memberId, actor.id))
    .orderBy(asc(conditions.name))
  const [asCarer] = await db.select().from(peerOfferCaring).where(eq(peerOfferCaring.memberId, actor.id))
  return {
    offer: offer ?? null,
    isCarer: await isCarer(db, actor.id),
    isOpenToCarers: asCarer !== undefined,
    conditions: own.map(({ offered, ...condition }) => ({ ...condition, isOffered: offered !== null })),
  }
})
