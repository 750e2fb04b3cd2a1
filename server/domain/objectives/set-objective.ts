import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { objectives } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { visibleWorkspace } from '../workspaces/index.ts'
import { visibleObjective } from './objectives.ts'
import { maySetObjective, mayWorkOn } from './policy.ts'
import { demandOwnerSits, objectiveFields } from './wish.ts'

/** A group sets out to change something: what, how it will know, by when, who. Refuses: not-found, forbidden, invalid, too-many. */
export const setObjective = command(
  objectiveFields.extend({ slug: z.string() }),
  async (ctx, { slug, ...wish }) => {
    const workspace = await visibleWorkspace(ctx.tx, ctx.actor, slug)
    demand(maySetObjective(ctx.actor, workspace))
    await demandOwnerSits(ctx.tx, workspace.id, wish.ownerSeatId)
    const objectiveId = ctx.newId()
    const set = { id: objectiveId, workspaceId: workspace.id, setBy: ctx.actor.id, setAt: ctx.now }
    await ctx.tx.insert(objectives).values({ ...wish, ...set })
    await ctx.record({ name: 'objective.set', workspaceId: workspace.id, objectiveId, memberId: ctx.actor.id })
    return { objectiveId }
  },
  { limit: 'posting' },
)

/** Somebody with a say changes an objective that has not ended. Refuses: not-found, forbidden, invalid, too-many. */
export const changeObjective = command(
  objectiveFields.extend({ objectiveId: z.string() }),
  async (ctx, { objectiveId, ...wish }) => {
    const { objective, workspace } = await visibleObjective(ctx.tx, ctx.actor, objectiveId)
    demand(mayWorkOn(ctx.actor, workspace, objective))
    await demandOwnerSits(ctx.tx, workspace.id, wish.ownerSeatId)
    await ctx.tx.update(objectives).set(wish).where(eq(objectives.id, objectiveId))
    await ctx.record({ name: 'objective.changed', workspaceId: workspace.id, objectiveId, memberId: ctx.actor.id })
  },
  { limit: 'posting' },
)
