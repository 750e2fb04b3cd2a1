import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { conditions, journeys } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayKeepAccount } from './policy.ts'

/**
 * A member takes back what they told. It is gone from us at once; what comes back is what the page needs to put it
 * back, should they want that. Needs no consent. Refuses: not-found, forbidden.
 */
export const removeJourney = command(z.object({ journeyId: z.string() }), async (ctx, { journeyId }) => {
  demand(mayKeepAccount(ctx.actor))
  const [journey] = await ctx.tx
    .delete(journeys)
    .where(and(eq(journeys.id, journeyId), eq(journeys.memberId, ctx.actor.id)))
    .returning({
      conditionId: journeys.conditionId,
      sinceYear: journeys.sinceYear,
      sinceMonth: journeys.sinceMonth,
      audience: journeys.audience,
    })
  if (!journey) throw notFound('Journey')
  const [condition] = await ctx.tx
    .select({ name: conditions.name })
    .from(conditions)
    .where(eq(conditions.id, journey.conditionId))
  await ctx.record({ name: 'journey.removed', memberId: ctx.actor.id, journeyId })
  return { ...journey, name: condition?.name ?? '' }
})
