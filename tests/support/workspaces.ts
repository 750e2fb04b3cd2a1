import { type SeatKind, seats, workspaces } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import type { useWorld } from './world.ts'

type World = ReturnType<typeof useWorld>
/** Who sits at the table: the same person once. */
export type Seated = readonly (readonly [Actor, SeatKind])[]

/** A workspace of a service, with people in its seats. Seats are told in the order of `seated`. */
export async function aWorkspace(
  { database, newId, now }: Pick<World, 'database' | 'newId' | 'now'>,
  seated: Seated,
  wish: Partial<typeof workspaces.$inferInsert> = {},
) {
  const id = newId()
  const slug = wish.slug ?? `heads-${id}`
  const by = seated[0]?.[0].id ?? 'system'
  const seatIds = seated.map(() => newId())
  await database.write(async (tx) => {
    await tx.insert(workspaces).values({
      id,
      name: 'Head injury steering group',
      service: 'Community Head Injury Service',
      purpose: 'We make the service together',
      openedBy: by,
      openedAt: now,
      ...wish,
      slug,
    })
    for (const [at, [who, kind]] of seated.entries())
      await tx
        .insert(seats)
        .values({ id: seatIds[at] ?? '', workspaceId: id, memberId: who.id, kind, takenAt: now, givenBy: by })
  })
  return { id, slug, seatIds }
}
