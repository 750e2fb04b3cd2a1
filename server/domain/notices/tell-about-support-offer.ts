import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { supportOffers } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Leaves the way to support in the notices of somebody whose words worried us. Nobody else learns of it. Refuses: forbidden. */
export const tellAboutSupportOffer = command(z.object({ offerId: z.string() }), async (ctx, { offerId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [offer] = await ctx.tx
    .select({ memberId: supportOffers.memberId })
    .from(supportOffers)
    .where(eq(supportOffers.id, offerId))
  if (!offer) return
  await giveNotices(ctx, [offer.memberId], {
    kind: 'support-offered',
    concernsId: offerId,
    onceKey: `support-offered:${offerId}`,
  })
})
