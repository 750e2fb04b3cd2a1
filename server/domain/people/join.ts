import { z } from 'zod'
import { members, preferences } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { isSignUpOpen } from '../safety/index.ts'
import { mustTick, reading } from './answers.ts'
import { rulesVersion } from './consent.ts'
import { newEmail } from './credentials.ts'
import { chosenName, nameIsTaken } from './name-advice.ts'
import { nameKey } from './names.ts'
import { demandUncommon, newPassword } from './passwords.ts'
import { mayJoinWaymark } from './policy.ts'

export const JoinInput = z.object({
  isAdult: mustTick('You need to be 18 or over to join'),
  name: chosenName,
  agrees: mustTick('Read the house rules and agree to them to join'),
  email: newEmail,
  password: newPassword,
  /** How they read before they joined. */
  look: z.object(reading).optional(),
})

/**
 * Somebody joins under a name of their own choosing. An address that has an account already makes no difference here, so
 * that nobody can find out who is a member: it belongs to whoever confirms it, and the mail that follows tells the owner.
 * Refuses: invalid, forbidden, too-many.
 */
export const join = command(
  JoinInput,
  async (ctx, { name, email, look }, passwordHash: string) => {
    const { tx, actor, now, newId, record } = ctx
    demand(mayJoinWaymark(actor, { isOpen: await isSignUpOpen(ctx) }))
    const memberId = newId()
    const added = await tx
      .insert(members)
      .values({ id: memberId, name, nameKey: nameKey(name), email, passwordHash, joinedAt: now, rulesVersion })
      .onConflictDoNothing()
      .returning({ id: members.id })
    if (added.length === 0) throw invalid({ name: [nameIsTaken] })
    await tx.insert(preferences).values({ memberId, openNotes: [], foldWords: [], ...look })
    await record({ name: 'member.joined', memberId })
    await record({ name: 'email.verification-asked', memberId })
    return { memberId }
  },
  {
    limit: 'joining',
    before: async ({ password, email, name }, { hashPassword }) => {
      await demandUncommon('password', password, [email, name])
      return hashPassword(password)
    },
  },
)
