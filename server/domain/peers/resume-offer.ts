import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { peerOffers } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { ownOffer } from './offers.ts'
import { mayConnect } from './policy.ts'

/** Open to being asked again after a pause. Refuses: not-found, forbidden. */
export const resumeOffer = command(z.object({}), async ({ tx, actor, record }) => {
  demand(mayConnect(actor))
  const { pausedSince } = await ownOffer(tx, actor.id)
  if (pausedSince === null) return
  await tx.update(peerOffers).set({ pausedSince: null }).where(eq(peerOffers.memberId, actor.id))
  await record({ name: 'peer-offer.changed', memberId: actor.id })
})
