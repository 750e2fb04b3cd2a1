import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { savedServices, serviceThanks, serviceTries } from '#db/schema/index.ts'
import { isCarer } from '../carers/index.ts'
import { type Actor, isMember } from '../kernel/actor.ts'
import { fewestThanks } from './also-found.ts'

/** What this member keeps of a service and said of it, and whether they may keep it in a carer's plan; null for a visitor. */
export async function mineOf(db: Reader, actor: Actor, serviceId: string) {
  if (!isMember(actor)) return null
  const [saved] = await db
    .select({ savedAt: savedServices.savedAt })
    .from(savedServices)
    .where(and(eq(savedServices.memberId, actor.id), eq(savedServices.serviceId, serviceId)))
  const [thanks] = await db
    .select({ thankedAt: serviceThanks.thankedAt })
    .from(serviceThanks)
    .where(and(eq(serviceThanks.serviceId, serviceId), eq(serviceThanks.memberId, actor.id)))
  const [tried] = await db
    .select({ how: serviceTries.how })
    .from(serviceTries)
    .where(and(eq(serviceTries.serviceId, serviceId), eq(serviceTries.memberId, actor.id)))
  return {
    isSaved: saved !== undefined,
    hasThanked: thanks !== undefined,
    howItWent: tried?.how ?? null,
    isCarer: await isCarer(db, actor.id),
  }
}

/** Which of these services this member keeps; none for a visitor. */
export async function savedAmong(
  db: Reader,
  actor: Actor,
  serviceIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (!isMember(actor) || serviceIds.length === 0) return new Set()
  const rows = await db
    .select({ id: savedServices.serviceId })
    .from(savedServices)
    .where(and(eq(savedServices.memberId, actor.id), inArray(savedServices.serviceId, [...serviceIds])))
  return new Set(rows.map(({ id }) => id))
}

/** How many people thanked it; null under five, since fewer would say who. Counts to a hundred and no further. */
export async function thanksTo(db: Reader, serviceId: string): Promise<number | null> {
  const some = db
    .select({ memberId: serviceThanks.memberId })
    .from(serviceThanks)
    .where(eq(serviceThanks.serviceId, serviceId))
    .limit(100)
    .as('some')
  const [row] = await db.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(some)
  const count = row?.count ?? 0
  return count < fewestThanks ? null : count
}
