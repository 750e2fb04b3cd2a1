import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/database.ts'
import type { SeatKind } from '#db/schema/index.ts'
import { seatChanges, seatSupport, seats, workspaces } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { leavePracticeWithoutSeat } from './holding-seats.ts'
import { endInvitationsOf } from './invitations.ts'
import { isArranging } from './policy.ts'
import { workspaceFromWithin } from './workspaces.ts'

export const seatKind = z.enum(['expert', 'carer', 'staff', 'chair', 'supporter', 'observer'], 'Choose a seat')

type NewSeat = {
  readonly workspaceId: string
  readonly memberId: string
  readonly kind: SeatKind
  /** Whoever acts, unless it was somebody else. */
  readonly givenBy?: string
}

/** Gives somebody a seat; answers null when they hold one already. */
export async function takeSeat(
  { tx, actor, now, newId, record }: Context,
  { workspaceId, memberId, kind, givenBy = actor.id }: NewSeat,
): Promise<string | null> {
  const seatId = newId()
  const taken = await tx
    .insert(seats)
    .values({ id: seatId, workspaceId, memberId, kind, takenAt: now, givenBy })
    .onConflictDoNothing()
    .returning({ id: seats.id })
  if (taken.length === 0) return null
  await record({ name: 'seat.taken', workspaceId, seatId, memberId, kind })
  return seatId
}

/** A seat that somebody holds now, seen from within its workspace. Refuses: not-found. */
export async function seatFromWithin({ tx, actor }: Context, seatId: string) {
  const [seat] = await tx
    .select()
    .from(seats)
    .where(and(eq(seats.id, seatId), isNull(seats.leftAt)))
  if (!seat) throw notFound('Seat')
  return { seat, workspace: await workspaceFromWithin(tx, actor, seat.workspaceId) }
}

/** A group without chair and staff could let nobody in any more. Refuses: conflict. */
export async function demandOthersArrange(tx: Tx, seat: typeof seats.$inferSelect): Promise<void> {
  if (!isArranging(seat.kind)) return
  // Holding the row: of two who leave at once, the second finds the first gone.
  await tx.update(workspaces).set({ id: seat.workspaceId }).where(eq(workspaces.id, seat.workspaceId))
  const others = await tx
    .select({ id: seats.id })
    .from(seats)
    .where(
      and(
        eq(seats.workspaceId, seat.workspaceId),
        isNull(seats.leftAt),
        inArray(seats.kind, ['chair', 'staff']),
        ne(seats.id, seat.id),
      ),
    )
    .limit(1)
  if (others.length === 0)
    throw conflict('This is the last chair or staff seat. Give somebody else one first, so that the group can go on')
}

/** Keeps that somebody's seat became another, or ended (null), and why. They are told. */
export async function keepSeatChange(
  { tx, actor, now, newId, record }: Context,
  { id: seatId, workspaceId, memberId, kind: was }: typeof seats.$inferSelect,
  { became, reason }: { readonly became: SeatKind | null; readonly reason: string },
): Promise<void> {
  const changeId = newId()
  await tx
    .insert(seatChanges)
    .values({ id: changeId, seatId, was, became, reason, changedBy: actor.id, changedAt: now })
  await record({ name: 'seat.changed', workspaceId, seatId, memberId, changeId })
}

/** The seat is empty from now on, and nobody speaks for it or from it. What was said keeps it. */
export async function endSeatNow(ctx: Context, seat: typeof seats.$inferSelect): Promise<void> {
  const { tx, now, record } = ctx
  await tx.update(seats).set({ leftAt: now, namedAt: null }).where(eq(seats.id, seat.id))
  for (const side of [seatSupport.seatId, seatSupport.supporterSeatId])
    await tx
      .update(seatSupport)
      .set({ endedAt: now })
      .where(and(eq(side, seat.id), isNull(seatSupport.endedAt)))
  await endInvitationsOf(ctx, seat)
  await record({ name: 'seat.left', workspaceId: seat.workspaceId, seatId: seat.id, memberId: seat.memberId })
  await leavePracticeWithoutSeat(ctx, seat.memberId)
}
