import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { objectiveCycles, objectiveSteps } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { writtenLines } from '../kernel/words.ts'
import { screenGroupWords } from '../safety/index.ts'
import { visibleObjective } from './objectives.ts'
import { mayWorkOn } from './policy.ts'

const words = writtenLines.pipe(
  z.string().trim().min(3, 'Write a line or two').max(2000, 'Keep it under 2,000 letters'),
)

/** A group begins to try something out, with a plan. Refuses: not-found, forbidden, invalid, too-many. */
export const beginCycle = command(
  z.object({ objectiveId: z.string(), words }),
  async (ctx, { objectiveId, words: plan }) => {
    const { objective, workspace } = await visibleObjective(ctx.tx, ctx.actor, objectiveId)
    demand(mayWorkOn(ctx.actor, workspace, objective))
    const [last] = await ctx.tx
      .select({ id: objectiveCycles.id, number: objectiveCycles.number })
      .from(objectiveCycles)
      .where(eq(objectiveCycles.objectiveId, objectiveId))
      .orderBy(desc(objectiveCycles.number))
      .limit(1)
    if (last && (await isUnbegun(ctx, last.id, plan))) return { cycleId: last.id, supportId: null }
    const cycleId = ctx.newId()
    await ctx.tx
      .insert(objectiveCycles)
      .values({ id: cycleId, objectiveId, number: (last?.number ?? 0) + 1, begunAt: ctx.now })
    const written = { writtenBy: ctx.actor.id, writtenAt: ctx.now }
    await ctx.tx.insert(objectiveSteps).values({ cycleId, step: 'plan', words: plan, ...written })
    const whose = { workspaceId: workspace.id, authorId: ctx.actor.id }
    const { supportId } = await screenGroupWords(ctx, {
      ...whose,
      place: 'step',
      ofId: cycleId,
      part: 'plan',
      text: plan,
    })
    await ctx.record({
      name: 'objective.cycle-begun',
      workspaceId: workspace.id,
      objectiveId,
      memberId: ctx.actor.id,
    })
    return { cycleId, supportId }
  },
  { limit: 'posting' },
)

/** Somebody writes what was planned, done, found, or comes next. The last words stand. Refuses: not-found, forbidden, invalid, too-many. */
export const writeStep = command(
  z.object({ cycleId: z.string(), step: z.enum(['plan', 'do', 'study', 'act']), words }),
  async (ctx, { cycleId, step, words: written }) => {
    const [cycle] = await ctx.tx
      .select({ objectiveId: objectiveCycles.objectiveId })
      .from(objectiveCycles)
      .where(eq(objectiveCycles.id, cycleId))
    if (!cycle) throw notFound('Cycle')
    const { objectiveId } = cycle
    const { objective, workspace } = await visibleObjective(ctx.tx, ctx.actor, objectiveId)
    demand(mayWorkOn(ctx.actor, workspace, objective))
    const row = { words: written, writtenBy: ctx.actor.id, writtenAt: ctx.now }
    await ctx.tx
      .insert(objectiveSteps)
      .values({ cycleId, step, ...row })
      .onConflictDoUpdate({ target: [objectiveSteps.cycleId, objectiveSteps.step], set: row })
    const whose = { workspaceId: workspace.id, authorId: ctx.actor.id }
    const screened = await screenGroupWords(ctx, { ...whose, place: 'step', ofId: cycleId, part: step, text: written })
    await ctx.record({
      name: 'objective.step-written',
      workspaceId: workspace.id,
      objectiveId,
      memberId: ctx.actor.id,
    })
    return screened
  },
  { limit: 'posting' },
)

/** Pressing twice begins one try: the last one has this very plan, and nothing was done yet. */
async function isUnbegun({ tx }: Context, cycleId: string, plan: string): Promise<boolean> {
  const steps = await tx
    .select({ words: objectiveSteps.words })
    .from(objectiveSteps)
    .where(eq(objectiveSteps.cycleId, cycleId))
    .limit(2)
  return steps.length === 1 && steps[0]?.words === plan
}
