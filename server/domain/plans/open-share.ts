import { z } from 'zod'
import { planOpenings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { type AnsweredPart, answeredParts } from './plans.ts'
import { livingShare } from './shares.ts'

/** A plan's parts as whoever was given a link reads them. */
export type SharedParts = {
  readonly kind: 'emergency' | 'own'
  readonly parts: readonly AnsweredPart[]
  readonly endsAt: number
}

/** Whoever was given a link reads the parts it is for; each opening is kept and told to the carer. Open to everybody, kept-out members too. Refuses: not-found (also when it has ended or was taken back), too-many. */
export const openShare = command(
  z.object({ secret: z.string().max(100) }),
  async (ctx, { secret }): Promise<SharedParts> => {
    const { share, kind } = await livingShare(ctx.tx, ctx.digest(secret), ctx.now)
    const openingId = ctx.newId()
    const opened = { wayId: share.id, memberId: share.memberId, outcome: 'opened' as const, at: ctx.now }
    await ctx.tx.insert(planOpenings).values({ id: openingId, ...opened })
    await ctx.record({ name: 'plan-share.opened', shareId: share.id, openingId, memberId: share.memberId })
    const parts = await answeredParts(ctx.tx, ctx.seals, { id: share.planId, kind })
    return {
      kind,
      parts: parts.filter(({ name, isAnswered }) => isAnswered && share.parts.includes(name)),
      endsAt: share.endsAt,
    }
  },
  { limit: 'asking', evenKeptOut: true },
)
