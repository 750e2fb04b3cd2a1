import { and, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { serviceClaims } from '#db/schema/index.ts'
import { command } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { conflict, invalid, tooMany } from '../../kernel/refusal.ts'
import { day } from '../../kernel/time.ts'
import { mayClaimService } from '../policy.ts'
import { visibleService } from '../visible-service.ts'

export const ClaimServiceInput = z.object({
  serviceId: z.string().max(60),
  by: z.enum(['mail', 'editor'], 'Choose how we can know'),
  words: z.string().trim().max(1000, 'Keep it under 1,000 letters').default(''),
})

/**
 * A member says that a service is theirs to look after. It is proved by a mail to the address that the entry lists, and to no
 * other, or by an editor. The answer says nothing about whose address that is. Refuses: forbidden, invalid, not-found, conflict, too-many.
 */
export const claimService = command(
  ClaimServiceInput,
  async (ctx, { serviceId, by, words }) => {
    const { tx, actor, now, newId } = ctx
    const service = await visibleService(tx, actor, serviceId)
    demand(mayClaimService(actor))
    if (service.isOwner) throw conflict('You look after this page already')
    if (by === 'mail' && !service.email)
      throw invalid({ by: ['This page lists no e-mail address. Ask an editor instead'] })
    if (by === 'editor' && words === '') throw invalid({ words: ['Tell the editor how you belong to the service'] })
    await leaveOlder(ctx, service.id)
    const id = newId()
    await tx.insert(serviceClaims).values({
      id,
      serviceId: service.id,
      memberId: actor.id,
      words,
      askedAt: now,
      secretUntil: by === 'mail' ? now + claimLinkLasts : null,
    })
    await ctx.record({ name: 'service.claimed', claimId: id, by })
  },
  { limit: 'asking' },
)

/** The link in the mail works for a week. */
export const claimLinkLasts = 7 * day

/** One ask a day, so that nobody fills the post of a service; a newer ask takes the place of an older one. */
async function leaveOlder({ tx, actor, now }: Parameters<typeof claimService.handle>[0], serviceId: string) {
  const mine = and(eq(serviceClaims.serviceId, serviceId), eq(serviceClaims.memberId, actor.id))
  const [recent] = await tx
    .select({ id: serviceClaims.id })
    .from(serviceClaims)
    .where(and(mine, gt(serviceClaims.askedAt, now - day)))
    .limit(1)
  if (recent) throw tooMany('You have asked already today. Wait for the answer, or ask again tomorrow')
  await tx
    .update(serviceClaims)
    .set({ endedAt: now, endedBy: actor.id })
    .where(and(mine, isNull(serviceClaims.endedAt), isNull(serviceClaims.refusedAt)))
}
