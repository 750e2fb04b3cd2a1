import { asc, eq, inArray } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import { directoryFeeds, organizations, serviceLikenesses, services } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import type { Feed } from './keep-shared.ts'
import type { Kept } from './run-findings.ts'

type Fresh = typeof services.$inferInsert

const twin = alias(services, 'twin')

/** New services that look like one that is here, from another feed or from the same: the same name with the same organization, web or e-mail address. An editor decides. */
export async function noteLikenesses(
  { tx, now, newId }: Context,
  { feedId }: Feed,
  fresh: readonly Fresh[],
  kept: Kept,
) {
  if (fresh.length === 0) return
  const named = await tx
    .select({
      id: twin.id,
      number: twin.number,
      feedId: twin.feedId,
      nameKey: twin.nameKey,
      url: twin.url,
      email: twin.email,
      runBy: organizations.nameKey,
      feed: directoryFeeds.name,
    })
    .from(twin)
    .leftJoin(organizations, eq(organizations.id, twin.organizationId))
    .leftJoin(directoryFeeds, eq(directoryFeeds.id, twin.feedId))
    .where(inArray(twin.nameKey, [...new Set(fresh.map(({ nameKey }) => nameKey))]))
    .orderBy(asc(twin.number))
  // New ones stand here too, so each is like an earlier one or like none: no pair is told of twice.
  const numbers = new Map(named.map(({ id, number }) => [id, number]))
  const runners = new Map<string, string>()
  const organizationIds = fresh.flatMap(({ organizationId }) => organizationId ?? [])
  for (const { id, nameKey } of organizationIds.length > 0
    ? await tx
        .select({ id: organizations.id, nameKey: organizations.nameKey })
        .from(organizations)
        .where(inArray(organizations.id, organizationIds))
    : [])
    runners.set(id, nameKey)
  for (const one of fresh) {
    const other = named.find(
      ({ number, nameKey, url, email, runBy }) =>
        number < (numbers.get(one.id ?? '') ?? 0) &&
        nameKey === one.nameKey &&
        ((runBy !== null && runBy === runners.get(one.organizationId ?? '')) ||
          (url !== null && url === one.url) ||
          (email !== null && email === one.email)),
    )
    if (!other) continue
    const where = other.feedId === feedId ? 'another one in this feed' : `one from ${other.feed ?? 'this directory'}`
    kept.warnings.push({
      id: one.id,
      words: `It looks the same as ${where}; an editor decides whether the two are one`,
    })
    await tx
      .insert(serviceLikenesses)
      .values({
        id: newId(),
        serviceId: other.id,
        otherId: one.id,
        why: 'The same name, run by the same people or at the same address',
        seenAt: now,
      })
      .onConflictDoNothing()
  }
}
