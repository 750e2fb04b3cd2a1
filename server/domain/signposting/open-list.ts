import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { erasures, groups, signpostingItems, signpostingLists } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { cardsOf, type ServiceCard } from '../service-cards/index.ts'

/** One thing on a list, as it is today. */
export type ListedThing =
  | { readonly kind: 'service'; readonly note: string; readonly service: ServiceCard }
  | {
      readonly kind: 'group'
      readonly note: string
      readonly group: { readonly slug: string; readonly name: string; readonly purpose: string }
    }

/**
 * Whoever has the link reads the list, with every service as the directory has it today. No account is asked for, and only a
 * count is kept: not who, not when, and never of its maker. Refuses: not-found (also when it has ended).
 */
export const openList = command(
  z.object({ secret: z.string().max(100) }),
  async ({ tx, actor, now, digest }, { secret }) => {
    const list = await livingList(tx, digest(secret), now)
    const isMine = list.madeBy === actor.id
    if (!isMine)
      await tx
        .update(signpostingLists)
        .set({ opened: sql`${signpostingLists.opened} + 1` })
        .where(eq(signpostingLists.id, list.id))
    return { words: list.words, madeAt: list.madeAt, endsAt: list.endsAt, isMine, things: await thingsOn(tx, list.id) }
  },
  { evenKeptOut: true },
)

async function livingList(db: Reader, secretHash: string, now: number) {
  const [row] = await db
    .select({ list: signpostingLists })
    .from(signpostingLists)
    .leftJoin(erasures, eq(erasures.memberId, signpostingLists.madeBy))
    .where(
      and(
        eq(signpostingLists.secretHash, secretHash),
        gt(signpostingLists.endsAt, now),
        isNull(signpostingLists.endedAt),
        isNull(erasures.memberId),
      ),
    )
  if (!row) throw notFound('List')
  return row.list
}

async function thingsOn(db: Reader, listId: string): Promise<readonly ListedThing[]> {
  const rows = await db
    .select({
      serviceId: signpostingItems.serviceId,
      note: signpostingItems.note,
      slug: groups.slug,
      name: groups.name,
      purpose: groups.purpose,
    })
    .from(signpostingItems)
    .leftJoin(groups, eq(groups.id, signpostingItems.groupId))
    .where(eq(signpostingItems.listId, listId))
    .orderBy(asc(signpostingItems.position))
  const cards = await cardsOf(
    db,
    rows.flatMap(({ serviceId }) => serviceId ?? []),
  )
  return rows.flatMap(({ serviceId, note, slug, name, purpose }): ListedThing[] => {
    const service = cards.get(serviceId ?? '')
    if (service) return [{ kind: 'service', note, service }]
    return slug === null ? [] : [{ kind: 'group', note, group: { slug, name: name ?? '', purpose: purpose ?? '' } }]
  })
}
