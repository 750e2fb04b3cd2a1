import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { memberRoles, members } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { mayGiveRoles, mayHoldRole } from './policy.ts'
import { role } from './roles.ts'

export const GiveRoleInput = z.object({ memberId: z.string().max(60), role })

/** A coordinator gives somebody a role. They are signed out everywhere, and sign in again with what they may do now. Refuses: forbidden, not-found, conflict, invalid. */
export const giveRole = command(GiveRoleInput, async ({ tx, actor, now, record }, { memberId, role: given }) => {
  demand(mayGiveRoles(actor))
  const [member] = await tx
    .select({ name: members.name, verifiedAt: members.verifiedAt })
    .from(members)
    .where(eq(members.id, memberId))
  if (!member) throw notFound('Person')
  demand(mayHoldRole({ isVerified: member.verifiedAt !== null }))
  const added = await tx
    .insert(memberRoles)
    .values({ memberId, role: given, givenBy: actor.id, givenAt: now })
    .onConflictDoNothing()
    .returning({ role: memberRoles.role })
  if (added.length === 0) throw conflict(`${member.name} has this role already`)
  await record({ name: 'role.given', memberId, role: given })
})
