import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { peerOffers } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { ownOffer } from './offers.ts'

/** Nobody new can ask for a while. What was agreed goes on. Refuses: not-found. */
export const pauseOffer = command(z.object({}), async ({ tx, actor, now, record }) => {
  const { pausedSince } = await ownOffer(tx, actor.id)
  if (pausedSince !== null) return
  await tx.update(peerOffers).set({ pausedSince: now }).where(eq(peerOffers.memberId, actor.id))
  await record({ name: 'peer-offer.changed', memberId: actor.id })
})
