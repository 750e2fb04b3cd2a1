import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { conditions, journeys } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { conditionAudience, demandPast, sinceFields } from './journey-words.ts'
import { mayTellOfHealth } from './policy.ts'

export const TellJourneyInput = z.object({
  conditionId: z.string('Choose what you live with').min(1, 'Choose what you live with'),
  ...sinceFields,
  /** The groups about it, and nobody else, until the member says otherwise. */
  audience: conditionAudience.default('condition-groups'),
})

/** A member says what they live with and since when, and who may see it. Refuses: forbidden, invalid. */
export const tellJourney = command(TellJourneyInput, async (ctx, journey) => {
  demand(mayTellOfHealth(ctx.actor))
  demandPast(journey, ctx.now)
  const [condition] = await ctx.tx
    .select({ id: conditions.id })
    .from(conditions)
    .where(eq(conditions.id, journey.conditionId))
  if (!condition) throw invalid({ conditionId: ['Choose what you live with from the list'] })

  const id = ctx.newId()
  const told = await ctx.tx
    .insert(journeys)
    .values({ ...journey, id, memberId: ctx.actor.id })
    .onConflictDoNothing()
    .returning({ id: journeys.id })
  if (told.length === 0)
    throw invalid({ conditionId: ['You have told us about this one already. Go back to change it'] })
  await ctx.record({ name: 'journey.told', memberId: ctx.actor.id, journeyId: id })
  return { journeyId: id }
})
