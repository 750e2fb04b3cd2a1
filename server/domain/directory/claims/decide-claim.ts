import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { serviceClaims } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { conflict, notFound } from '../../kernel/refusal.ts'
import { mayDecideClaim, mayKeepDirectory } from '../policy.ts'
import { followClaims } from './follow-claims.ts'

/** An editor says whether a service is this member's to look after, and why not when it is not. Nobody decides their own. Refuses: forbidden, invalid, not-found, conflict. */
export const decideClaim = command(
  z
    .object({
      claimId: z.string().max(60),
      answer: z.enum(['agree', 'refuse'], 'Choose an answer'),
      because: z.string().trim().max(1000, 'Keep it under 1,000 letters').default(''),
    })
    .refine(({ answer, because }) => answer === 'agree' || because !== '', {
      path: ['because'],
      message: 'Say why, so that they know what to bring',
    }),
  async (ctx, { claimId, answer, because }) => {
    const { tx, actor, now } = ctx
    demand(mayKeepDirectory(actor))
    const [claim] = await tx
      .select()
      .from(serviceClaims)
      .where(and(eq(serviceClaims.id, claimId), isNull(serviceClaims.endedAt)))
    if (!claim) throw notFound('Claim')
    demand(mayDecideClaim(actor, { memberId: claim.memberId }))
    if (claim.provedAt !== null || claim.refusedAt !== null) throw conflict('Somebody has answered this already')
    const answered =
      answer === 'agree' ? { provedAt: now, provedBy: actor.id } : { refusedAt: now, refusedBy: actor.id }
    await tx
      .update(serviceClaims)
      .set({ ...answered, because })
      .where(eq(serviceClaims.id, claimId))
    await followClaims(ctx, claim.serviceId)
    await ctx.record(answer === 'agree' ? { name: 'claim.proved', claimId } : { name: 'claim.refused', claimId })
  },
)
