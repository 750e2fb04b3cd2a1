import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { objectives } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { visibleObjective } from './objectives.ts'
import { maySetObjective } from './policy.ts'

/** A group says honestly how an objective ended, and why. Refuses: not-found, forbidden, conflict (it has ended), invalid. */
export const endObjective = command(
  z.object({
    objectiveId: z.string(),
    how: z.enum(['met', 'partly', 'not-met', 'stopped'], 'Say how it ended'),
    why: z.string().trim().min(5, 'Say why, as you would to a friend').max(1000, 'Keep it under 1,000 letters'),
  }),
  async (ctx, { objectiveId, how, why }) => {
    const { workspace } = await visibleObjective(ctx.tx, ctx.actor, objectiveId)
    demand(maySetObjective(ctx.actor, workspace))
    const ended = await ctx.tx
      .update(objectives)
      .set({ ended: how, endedWhy: why, endedBy: ctx.actor.id, endedAt: ctx.now })
      .where(and(eq(objectives.id, objectiveId), isNull(objectives.endedAt)))
      .returning({ id: objectives.id })
    if (ended.length === 0) throw conflict('Somebody has said how this ended already')
    await ctx.record({ name: 'objective.ended', workspaceId: workspace.id, objectiveId, memberId: ctx.actor.id })
  },
)

/** The group goes on with an objective it had ended. Refuses: not-found, forbidden, conflict (it has not ended). */
export const resumeObjective = command(z.object({ objectiveId: z.string() }), async (ctx, { objectiveId }) => {
  const { objective, workspace } = await visibleObjective(ctx.tx, ctx.actor, objectiveId)
  demand(maySetObjective(ctx.actor, workspace))
  if (objective.endedAt === null) throw conflict('It has not ended')
  await ctx.tx
    .update(objectives)
    .set({ ended: null, endedWhy: '', endedBy: null, endedAt: null })
    .where(eq(objectives.id, objectiveId))
  await ctx.record({ name: 'objective.resumed', workspaceId: workspace.id, objectiveId, memberId: ctx.actor.id })
})
