import { and, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { mailLinks } from '#db/schema/index.ts'
import type { Context, Tools } from '../kernel/command.ts'
import { conflict } from '../kernel/refusal.ts'

/**
 * The link in every mail that stops such mail. Random, kept as a hash, one a mail: unlike a signature over the member's
 * id it survives a host that changes its secret, and a stolen database cannot press it.
 */
export const StopLinkInput = z.object({ token: z.string().min(1).max(200) })

/** The name the link is kept under. */
export const hashed = async ({ token }: z.output<typeof StopLinkInput>, { hashSecret }: Tools): Promise<string> =>
  hashSecret(token)

/** Whose mail the link stops. It is never spent, so that a second press does no harm. Refuses: conflict, in words for whoever pressed it. */
export async function behindStopLink({ tx, now }: Context, hash: string): Promise<string> {
  const [link] = await tx
    .select({ memberId: mailLinks.memberId })
    .from(mailLinks)
    .where(and(eq(mailLinks.id, hash), eq(mailLinks.purpose, 'unsubscribe'), gt(mailLinks.expiresAt, now)))
  if (!link) throw conflict('We do not know this link. Part of it may have been lost on the way, or it is very old')
  return link.memberId
}
