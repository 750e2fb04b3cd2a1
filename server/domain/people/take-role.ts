import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { memberRoles } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayGiveRoles, mayTakeRole } from './policy.ts'
import { role } from './roles.ts'

export const TakeRoleInput = z.object({ memberId: z.string().max(60), role })

/** A coordinator takes a role back, somebody else's or their own. They are signed out everywhere. Refuses: forbidden, not-found, invalid. */
export const takeRole = command(TakeRoleInput, async (ctx, { memberId, role: taken }) => {
  demand(mayGiveRoles(ctx.actor))
  demand(mayTakeRole({ role: taken, coordinators: taken === 'coordinator' ? await holdCoordinators(ctx) : null }))
  const gone = await ctx.tx
    .delete(memberRoles)
    .where(and(eq(memberRoles.memberId, memberId), eq(memberRoles.role, taken)))
    .returning({ role: memberRoles.role })
  if (gone.length === 0) throw notFound('Role')
  await ctx.record({ name: 'role.taken', memberId, role: taken })
})

/** How many coordinators there are, held until we are done: two who stand down at once must not leave nobody. */
async function holdCoordinators({ tx }: Context): Promise<number> {
  const held = await tx
    .update(memberRoles)
    .set({ givenAt: sql`${memberRoles.givenAt}` })
    .where(eq(memberRoles.role, 'coordinator'))
    .returning({ memberId: memberRoles.memberId })
  return held.length
}
