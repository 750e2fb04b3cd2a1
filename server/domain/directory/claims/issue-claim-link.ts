import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { serviceClaims, services } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand, mayActForTheHouse } from '../../kernel/policy.ts'

/**
 * Makes the link that proves a claim, to send to the address that the entry lists; null when there is nothing to send. Its
 * secret is only in the answer. Only for the house itself. Refuses: forbidden.
 */
export const issueClaimLink = command(
  z.object({ claimId: z.string() }),
  async (ctx, { claimId }, link: { secret: string; hash: string }) => {
    const { tx, now, newId } = ctx
    demand(mayActForTheHouse(ctx.actor))
    const [claim] = await tx
      .select({ until: serviceClaims.secretUntil, to: services.email, serviceId: services.id })
      .from(serviceClaims)
      .innerJoin(services, eq(services.id, serviceClaims.serviceId))
      .where(and(eq(serviceClaims.id, claimId), isNull(serviceClaims.provedAt), isNull(serviceClaims.endedAt)))
    // What a feed lists need not be an address at all.
    const to = z.email().safeParse(claim?.to)
    if (!claim || claim.until === null || claim.until <= now || !to.success) return null
    await tx.update(serviceClaims).set({ secretHash: link.hash }).where(eq(serviceClaims.id, claimId))
    return { mailId: newId(), to: to.data, secret: link.secret, serviceId: claim.serviceId }
  },
  { before: async (_input, { newSecret }) => newSecret() },
)
