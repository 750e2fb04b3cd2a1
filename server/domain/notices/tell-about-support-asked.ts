import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { cases, memberRoles, supportOffers } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { lookingAfter } from './who-listens.ts'

/** Tells the facilitators of the group that somebody would like to hear from one of them; moderators when there is none. Refuses: forbidden. */
export const tellAboutSupportAsked = command(z.object({ offerId: z.string() }), async (ctx, { offerId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [offer] = await ctx.tx
    .select({ memberId: supportOffers.memberId, groupId: cases.groupId, answer: supportOffers.answer })
    .from(supportOffers)
    .innerJoin(cases, eq(cases.id, supportOffers.caseId))
    .where(eq(supportOffers.id, offerId))
  if (offer?.answer !== 'yes-please') return
  const others = (ids: readonly string[]) => ids.filter((id) => id !== offer.memberId)
  const facilitators = offer.groupId ? others(await lookingAfter(ctx, offer.groupId, ['facilitator'])) : []
  const told = facilitators.length > 0 ? facilitators : others(await moderators(ctx))
  await giveNotices(ctx, told, {
    kind: 'support-asked',
    concernsId: offerId,
    onceKey: `support-asked:${offerId}`,
  })
})

async function moderators({ tx }: Context): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: memberRoles.memberId })
    .from(memberRoles)
    .where(inArray(memberRoles.role, ['moderator', 'duty-lead']))
  return rows.map(({ id }) => id)
}
