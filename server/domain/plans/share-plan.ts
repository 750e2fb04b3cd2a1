import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { planShares } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid, notFound } from '../kernel/refusal.ts'
import { day } from '../kernel/time.ts'
import { demandCarer } from './demand-carer.ts'
import { planKinds, visiblePlan } from './plans.ts'
import { mayEndOwn, shareDays } from './policy.ts'
import { partNames } from './questions.ts'
import { keepSealed } from './sealed.ts'
import { several } from './several.ts'
import { forWhomField } from './shares.ts'

export const SharePlanInput = z.object({
  kind: z.enum(planKinds),
  parts: several,
  days: z.coerce.number().pipe(
    z.union(
      shareDays.map((days) => z.literal(days)),
      'Choose how long it stays open',
    ),
  ),
  forWhom: z
    .string()
    .trim()
    .min(1, 'Say who it is for, so that you know it again')
    .max(120, 'Keep it under 120 letters'),
})

/** "Tell it once": a carer makes a link by which a professional may read these parts until a day. The secret is told once, and never kept. Refuses: forbidden, invalid, not-found. */
export const sharePlan = command(
  SharePlanInput,
  async (ctx, { kind, parts: wanted, days, forWhom }, { secret, hash }: { secret: string; hash: string }) => {
    await demandCarer(ctx.tx, ctx.actor)
    const plan = await visiblePlan(ctx.tx, ctx.actor, kind)
    const parts = partNames(kind).filter((name) => wanted.includes(name))
    if (parts.length === 0) throw invalid({ parts: ['Choose at least one part to share'] })
    const id = ctx.newId()
    const row = { id, memberId: ctx.actor.id, planId: plan.id, secretHash: hash, parts: [...parts] }
    await ctx.tx.insert(planShares).values({ ...row, sharedAt: ctx.now, endsAt: ctx.now + days * day })
    await keepSealed(ctx, { ownerId: id, memberId: ctx.actor.id }, { [forWhomField]: forWhom })
    await ctx.record({ name: 'plan-share.made', shareId: id, memberId: ctx.actor.id })
    return { shareId: id, secret }
  },
  { limit: 'asking', before: async (_input, { newSecret }) => newSecret() },
)

/** A carer takes a link back: from now on it opens nothing. Kept-out members too. Refuses: forbidden, not-found. */
export const revokeShare = command(
  z.object({ shareId: z.string().max(60) }),
  async ({ tx, actor, now, record }, { shareId }) => {
    demand(mayEndOwn(actor))
    const revoked = await tx
      .update(planShares)
      .set({ revokedAt: now })
      .where(and(eq(planShares.id, shareId), eq(planShares.memberId, actor.id), isNull(planShares.revokedAt)))
      .returning({ id: planShares.id })
    if (revoked.length === 0) throw notFound('Link')
    await record({ name: 'plan-share.revoked', shareId, memberId: actor.id })
  },
  { evenKeptOut: true },
)
