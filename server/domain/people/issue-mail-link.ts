import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { mailLinks, members } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { openChange } from './address-changes.ts'
import { belongsToAnother, hasHadEnough, linkLasts } from './mail-links.ts'

export const IssueMailLinkInput = z.object({
  memberId: z.string(),
  purpose: z.enum(['verify-email', 'reset-password', 'change-email']),
})

/**
 * Makes a link to send by mail; null when there is nothing to send. Its secret is only in the answer: the database keeps a
 * hash, events and jobs keep neither. Somebody who joined with an address that has an owner, or wishes to change to one, causes the owner to be told.
 * Only for the house itself. Refuses: forbidden.
 */
export const issueMailLink = command(
  IssueMailLinkInput,
  async ({ tx, actor, now, newId }, { memberId, purpose }, link: { secret: string; hash: string }) => {
    demand(mayActForTheHouse(actor))
    const [member] = await tx
      .select({ email: members.email, verifiedAt: members.verifiedAt })
      .from(members)
      .where(eq(members.id, memberId))
    if (!member || (purpose === 'verify-email' && member.verifiedAt !== null)) return null
    const change = purpose === 'change-email' ? await openChange(tx, memberId) : null
    if (purpose === 'change-email' && !change) return null
    const to = change?.toEmail ?? member.email
    if (await hasHadEnough(tx, to, now)) return null
    await tx.insert(mailLinks).values({
      id: link.hash,
      memberId,
      purpose,
      changeId: change?.id ?? null,
      sentAt: now,
      expiresAt: now + linkLasts[purpose],
    })
    const mail = { mailId: newId(), to }
    return (await belongsToAnother(tx, to, memberId))
      ? { ...mail, kind: 'already-here' as const }
      : { ...mail, kind: purpose, secret: link.secret }
  },
  { before: async (_input, { newSecret }) => newSecret() },
)
