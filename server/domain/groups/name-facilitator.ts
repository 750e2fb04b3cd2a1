import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { visibleGroup } from './groups.ts'
import { mayCoordinate } from './policy.ts'
import { settleFacilitator } from './roles.ts'

export const NameFacilitatorInput = z.object({
  slug: z.string(),
  name: z.string().trim().min(1, 'Write the name they go by here').max(60, 'That is too long for a name here'),
})

/** A coordinator asks somebody to look after a group; they become a member of it when they are not yet. Refuses: forbidden, not-found, invalid. */
export const nameFacilitator = command(NameFacilitatorInput, async (ctx, { slug, name }) => {
  demand(mayCoordinate(ctx.actor))
  const group = await visibleGroup(ctx.tx, ctx.actor, slug)
  const because = await settleFacilitator(ctx, group.id, name)
  if (because) throw invalid({ name: [because] })
  return { slug }
})
