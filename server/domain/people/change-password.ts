import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid, notFound } from '../kernel/refusal.ts'
import { withdrawChange } from './address-changes.ts'
import { demandUncommon, newPassword } from './passwords.ts'
import { mayKeepAccount } from './policy.ts'
import { endSessionsOf } from './sessions.ts'

export const ChangePasswordInput = z.object({
  oldPassword: z.string().min(1, 'Write the password you use now').max(200),
  newPassword,
})

/** A member chooses a new password, knowing the old one. Every session ends; the door opens a new one for this device. Refuses: forbidden, invalid, conflict, too-many. */
export const changePassword = command(
  ChangePasswordInput,
  async (ctx, _input, { oldHash, newHash }: { oldHash: string; newHash: string }) => {
    const memberId = ctx.actor.id
    const changed = await ctx.tx
      .update(members)
      .set({ passwordHash: newHash })
      .where(and(eq(members.id, memberId), eq(members.passwordHash, oldHash)))
      .returning({ id: members.id })
    if (changed.length === 0) throw conflict('Your password was changed a moment ago, from another device')
    // A thief may have asked for another address: whoever knows the new password decides.
    await withdrawChange(ctx, memberId)
    await ctx.record({ name: 'password.changed', memberId })
    await endSessionsOf(ctx, memberId)
  },
  {
    limit: 'asking',
    evenKeptOut: true,
    before: async ({ oldPassword, newPassword: chosen }, { verifyPassword, hashPassword }, { db, actor }) => {
      demand(mayKeepAccount(actor))
      const [member] = await db
        .select({ email: members.email, name: members.name, passwordHash: members.passwordHash })
        .from(members)
        .where(eq(members.id, actor.id))
      if (!member) throw notFound('Account')
      if (!(await verifyPassword(member.passwordHash, oldPassword)))
        throw invalid({ oldPassword: ['That is not the password you use now. Check it and try again'] })
      await demandUncommon('newPassword', chosen, [member.email, member.name])
      return { oldHash: member.passwordHash, newHash: await hashPassword(chosen) }
    },
  },
)
