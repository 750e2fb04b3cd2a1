import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { belongsToAnother, sentLink, spend } from './mail-links.ts'

export const VerifyEmailInput = z.object({ secret: z.string().min(1).max(200) })

/** Whoever holds the link from the mail proves that the address is theirs. Pressing twice does no harm. Refuses: conflict, too-many. */
export const verifyEmail = command(
  VerifyEmailInput,
  async (ctx, _input, hash: string) => {
    const link = await sentLink(ctx.tx, hash, 'verify-email')
    if (link.verifiedAt !== null) return { memberId: link.memberId }
    if (await belongsToAnother(ctx.tx, link.email, link.memberId))
      throw conflict('Another account has this e-mail address already. Sign in with that one')
    await spend(ctx, link, 'verify-email')
    await ctx.tx.update(members).set({ verifiedAt: ctx.now }).where(eq(members.id, link.memberId))
    await ctx.record({ name: 'email.verified', memberId: link.memberId })
    return { memberId: link.memberId }
  },
  { limit: 'asking', evenKeptOut: true, before: async ({ secret }, { hashSecret }) => hashSecret(secret) },
)
