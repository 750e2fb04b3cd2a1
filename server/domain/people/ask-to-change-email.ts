import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { addressChanges, members } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid, notFound } from '../kernel/refusal.ts'
import { withdrawChange } from './address-changes.ts'
import { newEmail } from './credentials.ts'
import { mayChangeEmail } from './policy.ts'

export const AskToChangeEmailInput = z.object({
  email: newEmail,
  oldPassword: z.string().min(1, 'Write your password').max(200),
})

/**
 * A member wishes for another e-mail address, and shows that it is really them by their password. The old address stays until
 * the link in the mail to the new one is pressed; the old one is told at once. An address that is somebody else's makes no
 * difference here, so that nobody can find out who is a member. Refuses: forbidden, invalid, conflict, too-many.
 */
export const askToChangeEmail = command(
  AskToChangeEmailInput,
  async (ctx, { email }, account: { email: string; passwordHash: string }) => {
    const memberId = ctx.actor.id
    const [today] = await ctx.tx
      .select({ email: members.email, passwordHash: members.passwordHash })
      .from(members)
      .where(eq(members.id, memberId))
    if (today?.passwordHash !== account.passwordHash || today.email !== account.email)
      throw conflict('Your account was changed a moment ago, from another device')
    await withdrawChange(ctx, memberId)
    const changeId = ctx.newId()
    await ctx.tx
      .insert(addressChanges)
      .values({ id: changeId, memberId, fromEmail: account.email, toEmail: email, askedAt: ctx.now })
    await ctx.record({ name: 'email.change-asked', memberId, changeId })
  },
  {
    limit: 'asking',
    before: async ({ email, oldPassword }, { verifyPassword }, { db, actor }) => {
      demand(mayChangeEmail(actor))
      const [account] = await db
        .select({ email: members.email, passwordHash: members.passwordHash })
        .from(members)
        .where(eq(members.id, actor.id))
      if (!account) throw notFound('Account')
      if (!(await verifyPassword(account.passwordHash, oldPassword)))
        throw invalid({ oldPassword: ['That is not your password. Check it and try again'] })
      if (email === account.email) throw invalid({ email: ['You use this address already'] })
      return account
    },
  },
)
