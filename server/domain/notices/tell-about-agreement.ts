import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { agreements } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { voicesOf } from '../review/index.ts'
import { giveNotices } from './give-notices.ts'

/** Tells those who have a say that the group is asked, or what came of it. Each once. Refuses: forbidden. */
export const tellAboutAgreement = command(
  z.object({ agreementId: z.string(), what: z.enum(['asked', 'closed']) }),
  async (ctx, { agreementId, what }) => {
    demand(mayActForTheHouse(ctx.actor))
    const [agreement] = await ctx.tx.select().from(agreements).where(eq(agreements.id, agreementId))
    if (!agreement) return
    const by = what === 'asked' ? agreement.openedBy : agreement.closedBy
    const others = (await voicesOf(ctx.tx, agreementId)).filter(({ memberId }) => memberId !== by)
    await giveNotices(
      ctx,
      others.map(({ memberId }) => memberId),
      {
        kind: what === 'asked' ? 'say-asked' : 'review-ended',
        concernsId: agreement.documentId,
        onceKey: `agreement-${what}:${agreementId}`,
      },
    )
  },
)
