import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { objectiveReadings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid, notFound } from '../kernel/refusal.ts'
import { onTheWall } from '../kernel/time.ts'
import { figure, visibleObjective, wallDay } from './objectives.ts'
import { mayWorkOn } from './policy.ts'

/** Somebody writes down how it goes, on a day that has come. Refuses: not-found, forbidden, invalid, too-many. */
export const addReading = command(
  z.object({
    objectiveId: z.string(),
    value: figure,
    readOn: wallDay,
    note: z.string().trim().max(300, 'Keep the note under 300 letters').default(''),
  }),
  async (ctx, { objectiveId, value, readOn, note }) => {
    const { objective, workspace } = await visibleObjective(ctx.tx, ctx.actor, objectiveId)
    demand(mayWorkOn(ctx.actor, workspace, objective))
    if (readOn > onTheWall(ctx.now).date) throw invalid({ readOn: ['This day has not come yet'] })
    const written = { writtenBy: ctx.actor.id, writtenAt: ctx.now }
    const readingId = ctx.newId()
    await ctx.tx
      .insert(objectiveReadings)
      .values({ id: readingId, objectiveId, hundredths: value, readOn, note, ...written })
    await ctx.record({ name: 'objective.read', workspaceId: workspace.id, objectiveId, memberId: ctx.actor.id })
    return { readingId }
  },
  { limit: 'posting' },
)

/** A reading that was wrong leaves the line. It stays on record, and does not count. Refuses: not-found, forbidden. */
export const withdrawReading = command(z.object({ readingId: z.string() }), async (ctx, { readingId }) => {
  const [reading] = await ctx.tx
    .select({ objectiveId: objectiveReadings.objectiveId })
    .from(objectiveReadings)
    .where(and(eq(objectiveReadings.id, readingId), isNull(objectiveReadings.withdrawnAt)))
  if (!reading) throw notFound('Reading')
  const { objectiveId } = reading
  const { objective, workspace } = await visibleObjective(ctx.tx, ctx.actor, objectiveId)
  demand(mayWorkOn(ctx.actor, workspace, objective))
  await ctx.tx.update(objectiveReadings).set({ withdrawnAt: ctx.now }).where(eq(objectiveReadings.id, readingId))
  await ctx.record({
    name: 'objective.reading-withdrawn',
    workspaceId: workspace.id,
    objectiveId,
    memberId: ctx.actor.id,
  })
})
