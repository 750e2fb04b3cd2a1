import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { peerOfferCaring, peerOfferConditions, peerOffers } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { ownOffer } from './offers.ts'

/** Somebody is not open to being asked any more. What they said for it goes; what was agreed goes on. Refuses: not-found. */
export const stopOffer = command(z.object({}), async (ctx) => {
  const { memberId } = await ownOffer(ctx.tx, ctx.actor.id)
  await forgetOffer(ctx, memberId)
})

/** What somebody said of their health so that others may ask them is gone. */
export async function forgetOffer({ tx, record }: Context, memberId: string): Promise<void> {
  await tx.delete(peerOfferCaring).where(eq(peerOfferCaring.memberId, memberId))
  await tx.delete(peerOfferConditions).where(eq(peerOfferConditions.memberId, memberId))
  const gone = await tx
    .delete(peerOffers)
    .where(eq(peerOffers.memberId, memberId))
    .returning({ memberId: peerOffers.memberId })
  if (gone.length > 0) await record({ name: 'peer-offer.stopped', memberId })
}
