import { and, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { addressChanges, mailLinks } from '#db/schema/index.ts'
import { type Context, query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { mayKeepAccount } from './policy.ts'

/** How long we remember which address somebody had before, in milliseconds: long enough to help after a theft. */
export const keptFor = 30 * day

/** The address a member wishes to change to, while nobody has pressed the link yet; null when there is none. Refuses: forbidden. */
export const myAddressChange = query(z.object({}), async ({ db, actor }) => {
  demand(mayKeepAccount(actor))
  const change = await openChange(db, actor.id)
  return change ? { email: change.toEmail, askedAt: change.askedAt } : null
})

/** The address somebody had before a change: it is told when the change is asked for, and when it is done. Null when there is nothing to tell. Only for the house itself. Refuses: forbidden. */
export const addressBefore = query(z.object({ changeId: z.string() }), async ({ db, actor }, { changeId }) => {
  demand(mayActForTheHouse(actor))
  const [change] = await db
    .select({ email: addressChanges.fromEmail })
    .from(addressChanges)
    .where(eq(addressChanges.id, changeId))
  return change?.email ?? null
})

/** The wish that nobody has settled yet. */
export async function openChange(db: Reader, memberId: string) {
  const [change] = await db
    .select()
    .from(addressChanges)
    .where(and(eq(addressChanges.memberId, memberId), isNull(addressChanges.settledAt)))
    .orderBy(desc(addressChanges.askedAt))
    .limit(1)
  return change ?? null
}

/** Lets a wish go, and its links with it: another took its place, its member thought again, or the password was changed. Answers whether there was one. */
export async function withdrawChange({ tx, now }: Context, memberId: string): Promise<boolean> {
  const gone = await tx
    .update(addressChanges)
    .set({ settledAt: now, outcome: 'withdrawn' })
    .where(and(eq(addressChanges.memberId, memberId), isNull(addressChanges.settledAt)))
    .returning({ id: addressChanges.id })
  await tx
    .update(mailLinks)
    .set({ usedAt: now })
    .where(and(eq(mailLinks.memberId, memberId), eq(mailLinks.purpose, 'change-email'), isNull(mailLinks.usedAt)))
  return gone.length > 0
}

/** How many links went to an address since then, by way of wishes to change to it. */
export async function linksSentTo(db: Reader, address: string, since: number): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(addressChanges)
    .innerJoin(mailLinks, eq(mailLinks.changeId, addressChanges.id))
    .where(and(eq(addressChanges.toEmail, address), gt(mailLinks.sentAt, since)))
  return row?.count ?? 0
}

/** Forgets addresses that somebody had long ago. */
export async function forgetOldChanges({ tx, now }: Context): Promise<void> {
  const old = lt(addressChanges.askedAt, now - keptFor)
  const ids = tx.select({ id: addressChanges.id }).from(addressChanges).where(old)
  await tx.delete(mailLinks).where(sql`${mailLinks.changeId} in (${ids})`)
  await tx.delete(addressChanges).where(old)
}
