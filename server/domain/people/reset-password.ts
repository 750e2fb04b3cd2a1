import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { withdrawChange } from './address-changes.ts'
import { belongsToAnother, sentLink, spend } from './mail-links.ts'
import { demandUncommon, newPassword } from './passwords.ts'
import { endSessionsOf } from './sessions.ts'

export const ResetPasswordInput = z.object({ secret: z.string().min(1).max(200), newPassword })

/** Whoever holds the link chooses a new password; every device is signed out. The link came by mail, so the address is confirmed too. Refuses: invalid, conflict, too-many. */
export const resetPassword = command(
  ResetPasswordInput,
  async (ctx, _input, { hash, passwordHash }: { hash: string; passwordHash: string }) => {
    const link = await sentLink(ctx.tx, hash, 'reset-password')
    await spend(ctx, link, 'reset-password')
    const { memberId } = link
    const provesAddress = link.verifiedAt === null && !(await belongsToAnother(ctx.tx, link.email, memberId))
    await ctx.tx
      .update(members)
      .set({ passwordHash, ...(provesAddress ? { verifiedAt: ctx.now } : {}) })
      .where(eq(members.id, memberId))
    if (provesAddress) await ctx.record({ name: 'email.verified', memberId })
    await withdrawChange(ctx, memberId)
    await ctx.record({ name: 'password.changed', memberId })
    await endSessionsOf(ctx, memberId)
    return { memberId }
  },
  {
    limit: 'asking',
    evenKeptOut: true,
    before: async ({ secret, newPassword: chosen }, { hashSecret, hashPassword }, { db }) => {
      const hash = hashSecret(secret)
      const { email } = await sentLink(db, hash, 'reset-password')
      await demandUncommon('newPassword', chosen, [email])
      return { hash, passwordHash: await hashPassword(chosen) }
    },
  },
)
