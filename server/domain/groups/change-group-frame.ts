import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { groups } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { setConditions } from './group-conditions.ts'
import { visibleGroup } from './groups.ts'
import { groupFrame } from './open-group.ts'
import { mayCoordinate } from './policy.ts'

/** A coordinator changes a group's name, its conditions and how people join. Its address stays, so that no link breaks. Refuses: forbidden, not-found, invalid. */
export const changeGroupFrame = command(
  z.object({ slug: z.string(), ...groupFrame }),
  async (ctx, { slug, name, joining, conditionIds }) => {
    demand(mayCoordinate(ctx.actor))
    const group = await visibleGroup(ctx.tx, ctx.actor, slug)
    await ctx.tx.update(groups).set({ name, joining }).where(eq(groups.id, group.id))
    await setConditions(ctx, group.id, conditionIds)
    await ctx.record({ name: 'group.changed', groupId: group.id })
    return { slug }
  },
)
