import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { directoryFeeds } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { wireId } from './incoming/ids.ts'

/** What a feed is known by: its address on the web, or `file:` and a name. */
export const feedWish = z.object({
  address: z.string().trim().min(1, 'Say where the feed is').max(2000),
  name: z.string().trim().min(1).max(200).optional(),
  kind: z.enum(['oruk-3', 'oruk-1', 'hsds-json', 'hsds-csv']).optional(),
})
export type FeedWish = z.output<typeof feedWish>

/** The feed of this address, made known when it is new. */
export async function feedAt(ctx: Context, { address, name, kind }: FeedWish) {
  const { tx, now, actor, digest } = ctx
  const known = await feedByAddress(tx, address)
  if (known) {
    if (kind && known.kind !== kind)
      await tx.update(directoryFeeds).set({ kind }).where(eq(directoryFeeds.id, known.id))
    return known
  }
  // Made of its address, so that a dry run and the run after it speak of the same ids.
  const id = wireId(null, digest, 'feed', address)
  const row = { id, address, name: name ?? shortName(address), kind: kind ?? null, addedBy: actor.id, addedAt: now }
  await tx.insert(directoryFeeds).values(row)
  return { ...row, subscribedAt: null, readUpTo: null }
}

/** The feed of this address, if we know it. */
export async function feedByAddress(db: Reader, address: string) {
  const [feed] = await db.select().from(directoryFeeds).where(eq(directoryFeeds.address, address))
  return feed
}

const shortName = (address: string): string =>
  URL.canParse(address) && address.startsWith('http') ? new URL(address).hostname : address.replace(/^file:/, '')
