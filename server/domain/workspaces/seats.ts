import type { SeatKind } from '#db/schema/index.ts'
import { seats } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** Gives somebody a seat; answers null when they hold one already. */
export async function takeSeat(
  { tx, actor, now, newId, record }: Context,
  { workspaceId, memberId, kind }: { readonly workspaceId: string; readonly memberId: string; readonly kind: SeatKind },
): Promise<string | null> {
  const seatId = newId()
  const taken = await tx
    .insert(seats)
    .values({ id: seatId, workspaceId, memberId, kind, takenAt: now, givenBy: actor.id })
    .onConflictDoNothing()
    .returning({ id: seats.id })
  if (taken.length === 0) return null
  await record({ name: 'seat.taken', workspaceId, seatId, memberId, kind })
  return seatId
}
