import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { journeys } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { conditionAudience, demandPast, sinceFields } from './journey-words.ts'
import { mayTellOfHealth } from './policy.ts'

export const ChangeJourneyInput = z.object({ journeyId: z.string(), ...sinceFields, audience: conditionAudience })

/** A member puts right since when, or who may see it. Refuses: not-found, forbidden, invalid. */
export const changeJourney = command(ChangeJourneyInput, async (ctx, { journeyId, ...journey }) => {
  demand(mayTellOfHealth(ctx.actor))
  demandPast(journey, ctx.now)
  const changed = await ctx.tx
    .update(journeys)
    .set(journey)
    .where(and(eq(journeys.id, journeyId), eq(journeys.memberId, ctx.actor.id)))
    .returning({ id: journeys.id })
  if (changed.length === 0) throw notFound('Journey')
  await ctx.record({ name: 'journey.changed', memberId: ctx.actor.id, journeyId })
})
