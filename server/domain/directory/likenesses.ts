import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import { directoryFeeds, organizations, serviceLikenesses, services } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import type { Feed } from './keep-shared.ts'
import type { Kept } from './run-findings.ts'

type Fresh = typeof services.$inferInsert

const twin = alias(services, 'twin')

/** New services that look like one from another feed: the same name with the same organization, web or e-mail address. An editor decides. */
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
      nameKey: twin.nameKey,
      url: twin.url,
      email: twin.email,
      runBy: organizations.nameKey,
      feed: directoryFeeds.name,
    })
    .from(twin)
    .leftJoin(organizations, eq(organizations.id, twin.organizationId))
    .leftJoin(directoryFeeds, eq(directoryFeeds.id, twin.feedId))
    .where(
      and(
        inArray(twin.nameKey, [...new Set(fresh.map(({ nameKey }) => nameKey))]),
        or(ne(twin.feedId, feedId), isNull(twin.feedId)),
      ),
    )
  if (named.length === 0) return
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
      ({ id, nameKey, url, email, runBy }) =>
        id !== one.id &&
        nameKey === one.nameKey &&
        ((runBy !== null && runBy === runners.get(one.organizationId ?? '')) ||
          (url !== null && url === one.url) ||
          (email !== null && email === one.email)),
    )
    if (!other) continue
    const words = `It looks the same as one from ${other.feed ?? 'this directory'}; an editor decides whether the two are one`
    kept.warnings.push({ id: one.id, words })
    await tx
      .insert(serviceLikenesses)
      .values({
        id: newId(),
        serviceId: other.id,
        otherId: one.id,
        why: 'Same name, and the same organization or address',
        seenAt: now,
      })
      .onConflictDoNothing()
  }
}
