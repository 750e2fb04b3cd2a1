import { and, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { addressChanges, mailLinks, members } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { openChange } from './address-changes.ts'
import { belongsToAnother, sentLink, spend } from './mail-links.ts'

export const ChangeEmailInput = z.object({ secret: z.string().min(1).max(200) })

/** Whoever holds the link from the mail to the new address proves that it is theirs, and from now on it is the account's. The old address is told. Refuses: conflict, too-many. */
export const changeEmail = command(
  ChangeEmailInput,
  async (ctx, _input, hash: string) => {
    const link = await sentLink(ctx.tx, hash, 'change-email')
    const change = await openChange(ctx.tx, link.memberId)
    // A link settles the wish it was sent for, and never a later one that nobody has proved.
    if (change?.id !== link.changeId) throw conflict('This link has been used already, or you asked for another one')
    if (await belongsToAnother(ctx.tx, change.toEmail, link.memberId))
      throw conflict('Another account has this e-mail address already. Sign in with that one')
    await spend(ctx, link, 'change-email')
    await ctx.tx
      .update(members)
      .set({ email: change.toEmail, verifiedAt: ctx.now })
      .where(eq(members.id, link.memberId))
    await ctx.tx
      .update(addressChanges)
      .set({ settledAt: ctx.now, outcome: 'changed' })
      .where(eq(addressChanges.id, change.id))
    await stopOldLinks(ctx, link.memberId)
    await ctx.record({ name: 'email.changed', memberId: link.memberId, changeId: change.id })
    return { memberId: link.memberId }
  },
  { limit: 'asking', before: async ({ secret }, { hashSecret }) => hashSecret(secret) },
)

/** Links that lie in the old letter box open nothing any more. */
async function stopOldLinks({ tx, now }: Context, memberId: string) {
  await tx
    .update(mailLinks)
    .set({ usedAt: now })
    .where(and(eq(mailLinks.memberId, memberId), isNull(mailLinks.usedAt), ne(mailLinks.purpose, 'unsubscribe')))
}
