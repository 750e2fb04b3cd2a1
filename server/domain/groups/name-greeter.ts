import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { visibleGroup } from './groups.ts'
import { mayFacilitate } from './policy.ts'
import { belongsTo, giveRole, memberNamed } from './roles.ts'

export const NameGreeterInput = z.object({
  slug: z.string(),
  name: z.string().trim().min(1, 'Write the name they go by here').max(60, 'That is too long for a name here'),
})

/** A facilitator asks a member of the group to say hello to newcomers. Refuses: not-found, forbidden, invalid. */
export const nameGreeter = command(NameGreeterInput, async (ctx, { slug, name }) => {
  const group = await visibleGroup(ctx.tx, ctx.actor, slug)
  demand(mayFacilitate(ctx.actor, group))
  const member = await memberNamed(ctx.tx, name)
  // The same words whether they are elsewhere on Waymark or nowhere: who belongs where is nobody's to find out.
  if (!member || !(await belongsTo(ctx.tx, group.id, member.id)))
    throw invalid({ name: [`Nobody in this group goes by the name ${name}. Check how it is spelt`] })
  const isNew = await giveRole(ctx, group.id, { memberId: member.id, role: 'greeter' })
  if (!isNew) throw invalid({ name: [`${member.name} greets newcomers already`] })
  return { slug }
})
