import { and, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { serviceClaims } from '#db/schema/index.ts'
import { isMember } from '../../kernel/actor.ts'
import { query } from '../../kernel/command.ts'
import { mayClaimService } from '../policy.ts'
import { visibleService } from '../visible-service.ts'

/** How this person stands to a service: whether they may claim it, and what became of their last ask. Refuses: not-found. */
export const myClaim = query(z.object({ serviceId: z.string().max(60) }), async ({ db, actor, now }, { serviceId }) => {
  const { id, name, email, isOwner } = await visibleService(db, actor, serviceId)
  const verdict = mayClaimService(actor)
  const service = { id, name, address: email }
  const may = { isAllowed: verdict.allowed, because: verdict.allowed ? null : verdict.because }
  if (!isMember(actor)) return { service, isMember: false, isOwner, may, claim: null }
  const [claim] = await db
    .select()
    .from(serviceClaims)
    .where(and(eq(serviceClaims.serviceId, id), eq(serviceClaims.memberId, actor.id), isNull(serviceClaims.endedAt)))
    .orderBy(desc(serviceClaims.askedAt), desc(serviceClaims.id))
    .limit(1)
  if (!claim) return { service, isMember: true, isOwner, may, claim: null }
  const { askedAt, secretUntil, provedAt, refusedAt, because } = claim
  const by = secretUntil === null ? ('editor' as const) : ('mail' as const)
  const isLinkOver = secretUntil !== null && secretUntil <= now
  return {
    service,
    isMember: true,
    isOwner,
    may,
    claim: { id: claim.id, askedAt, by, isLinkOver, provedAt, refusedAt, because },
  }
})
