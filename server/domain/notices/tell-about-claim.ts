import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { serviceClaims } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { directoryEditors } from './who-listens.ts'

/** Tells editors that somebody asks to look after a service; and, once there is an answer, whoever asked. Refuses: forbidden. */
export const tellAboutClaim = command(z.object({ claimId: z.string() }), async (ctx, { claimId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [claim] = await ctx.tx.select().from(serviceClaims).where(eq(serviceClaims.id, claimId))
  if (!claim || claim.endedAt !== null) return
  const { memberId, serviceId, provedAt, refusedAt } = claim
  if (provedAt === null && refusedAt === null) {
    const editors = (await directoryEditors(ctx)).filter((id) => id !== memberId)
    await giveNotices(ctx, editors, { kind: 'claim-asked', onceKey: `claim-asked:${claimId}` })
  } else
    await giveNotices(ctx, [memberId], {
      kind: 'claim-answered',
      concernsId: serviceId,
      onceKey: `claim-answered:${claimId}`,
    })
})
