import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { mailLinks, members } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'
import { day, hour } from '../kernel/time.ts'
import { linksSentTo } from './address-changes.ts'

/** What a link in a mail is for. */
export type LinkPurpose = 'verify-email' | 'reset-password' | 'change-email'

/** How long a link can be used, in milliseconds. */
export const linkLasts: Readonly<Record<LinkPurpose, number>> = {
  'verify-email': 3 * day,
  'reset-password': day,
  'change-email': 3 * day,
}

/** Nobody's letter box is filled by somebody else's asking: this many links an hour to one address. */
const linksAnHour = 5

/** Whether this address has had as many links as it should in the last hour. */
export async function hasHadEnough(db: Reader, address: string, now: number): Promise<boolean> {
  const [row] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(members)
    .innerJoin(mailLinks, eq(mailLinks.memberId, members.id))
    .where(and(eq(members.email, address), gt(mailLinks.sentAt, now - hour)))
  return (row?.count ?? 0) + (await linksSentTo(db, address, now - hour)) >= linksAnHour
}

/** Whether somebody else has confirmed this address. */
export async function belongsToAnother(db: Reader, address: string, memberId: string): Promise<boolean> {
  const [owner] = await db
    .select({ verifiedAt: members.verifiedAt })
    .from(members)
    .where(and(eq(members.email, address), ne(members.id, memberId), sql`${members.verifiedAt} is not null`))
    .limit(1)
  return owner !== undefined
}

/** The link with this hash and the member it was sent to, whether or not it can still be used. Refuses: conflict, in words for whoever pressed it. */
export async function sentLink(db: Reader, hash: string, purpose: LinkPurpose) {
  const [link] = await db
    .select({
      id: mailLinks.id,
      memberId: mailLinks.memberId,
      changeId: mailLinks.changeId,
      usedAt: mailLinks.usedAt,
      expiresAt: mailLinks.expiresAt,
      email: members.email,
      verifiedAt: members.verifiedAt,
    })
    .from(mailLinks)
    .innerJoin(members, eq(members.id, mailLinks.memberId))
    .where(and(eq(mailLinks.id, hash), eq(mailLinks.purpose, purpose)))
  if (!link) throw conflict('We do not know this link. Part of it may have been lost on the way')
  return link
}

/** Spends a link, and every other one the member has for the same thing. Refuses: conflict (used, or too old). */
export async function spend(
  { tx, now }: Context,
  link: { readonly memberId: string; readonly usedAt: number | null; readonly expiresAt: number },
  purpose: LinkPurpose,
): Promise<void> {
  if (link.usedAt !== null) throw conflict('This link has been used already')
  if (link.expiresAt <= now) throw conflict('This link is too old to use')
  await tx
    .update(mailLinks)
    .set({ usedAt: now })
    .where(and(eq(mailLinks.memberId, link.memberId), eq(mailLinks.purpose, purpose), isNull(mailLinks.usedAt)))
}
