import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { serviceClaims } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { notFound } from '../../kernel/refusal.ts'
import { isEditor } from '../policy.ts'
import { followClaims } from './follow-claims.ts'

/** A member looks after a service no more, or asks no longer to; or an editor ends it. What they wrote there stays. Refuses: not-found. */
export const endClaim = command(z.object({ claimId: z.string().max(60) }), async (ctx, { claimId }) => {
  const { tx, actor, now } = ctx
  const [claim] = await tx
    .select({ memberId: serviceClaims.memberId, serviceId: serviceClaims.serviceId })
    .from(serviceClaims)
    .where(and(eq(serviceClaims.id, claimId), isNull(serviceClaims.endedAt), isNull(serviceClaims.refusedAt)))
  if (!claim || (claim.memberId !== actor.id && !isEditor(actor))) throw notFound('Claim')
  await tx.update(serviceClaims).set({ endedAt: now, endedBy: actor.id }).where(eq(serviceClaims.id, claimId))
  await followClaims(ctx, claim.serviceId)
  await ctx.record({ name: 'claim.ended', claimId })
})
