import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { serviceClaims } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { conflict, notFound } from '../../kernel/refusal.ts'
import { mayClaimService } from '../policy.ts'
import { followClaims } from './follow-claims.ts'

/**
 * Whoever claimed a service brings the link from the mail to its listed address, and looks after the page from now on. In
 * anybody else's hands the link opens nothing. Pressing twice does no harm. Refuses: forbidden, not-found, conflict, too-many.
 */
export const proveClaim = command(
  z.object({ secret: z.string().min(1).max(200) }),
  async (ctx, _input, hash: string) => {
    const { tx, actor, now } = ctx
    demand(mayClaimService(actor))
    const [claim] = await tx
      .select()
      .from(serviceClaims)
      .where(
        and(eq(serviceClaims.secretHash, hash), eq(serviceClaims.memberId, actor.id), isNull(serviceClaims.endedAt)),
      )
    if (!claim || claim.refusedAt !== null) throw notFound('Link')
    if (claim.provedAt !== null) return { serviceId: claim.serviceId }
    if ((claim.secretUntil ?? 0) <= now) throw conflict('This link is over 7 days old. Ask for a new one')
    await tx.update(serviceClaims).set({ provedAt: now, provedBy: 'mail' }).where(eq(serviceClaims.id, claim.id))
    await followClaims(ctx, claim.serviceId)
    await ctx.record({ name: 'claim.proved', claimId: claim.id })
    return { serviceId: claim.serviceId }
  },
  { limit: 'asking', before: async ({ secret }, { hashSecret }) => hashSecret(secret) },
)
