import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { memberRoles, members, preferences } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { rulesVersion } from './consent.ts'
import { claimsTo, newEmail } from './credentials.ts'
import { chosenName, nameIsTaken } from './name-advice.ts'
import { nameKey } from './names.ts'

/**
 * A real host takes nobody in until a coordinator has written its records, so the first coordinator is named by whoever runs
 * the server. A mail leads them to choose a password. Only for the house itself, and only once. Refuses: forbidden, conflict, invalid.
 */
export const appointFirstCoordinator = command(
  z.object({ name: chosenName, email: newEmail }),
  async (ctx, { name, email }, passwordHash: string) => {
    demand(mayActForTheHouse(ctx.actor))
    const { tx, now, newId, record } = ctx
    const named = await tx.select().from(memberRoles).where(eq(memberRoles.role, 'coordinator')).limit(1)
    if (named.length > 0) throw conflict('There is a coordinator already. They name others')
    const taken = await claimsTo(tx, email)
    if (taken.length > 0) throw conflict('Somebody has joined with that address already')
    const memberId = newId()
    const added = await tx
      .insert(members)
      .values({ id: memberId, name, nameKey: nameKey(name), email, passwordHash, joinedAt: now, rulesVersion })
      .onConflictDoNothing()
      .returning({ id: members.id })
    if (added.length === 0) throw invalid({ name: [nameIsTaken] })
    await tx.insert(preferences).values({ memberId, openNotes: [], foldWords: [] })
    await tx.insert(memberRoles).values({ memberId, role: 'coordinator', givenBy: ctx.actor.id, givenAt: now })
    await record({ name: 'role.given', memberId, role: 'coordinator' })
    await record({ name: 'password.reset-asked', memberId })
    return { memberId }
  },
  // Nobody knows this password: the mail leads to one of their own.
  { before: async (_input, { newSecret, hashPassword }) => hashPassword(newSecret().secret) },
)
