import { and, eq, inArray, isNull } from 'drizzle-orm'
import {
  questionSets,
  type SeatKind,
  seatChanges,
  seatRequests,
  seatSupport,
  seats,
  workspaceInvitations,
} from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** The seats that tell of health by themselves. */
const tellingOfHealth: readonly SeatKind[] = ['expert', 'carer']
const everySeat: readonly SeatKind[] = [...tellingOfHealth, 'staff', 'chair', 'supporter', 'observer']

/** Gives back the seats that tell of health, and takes back what was asked for and not answered yet. */
export async function giveBackSeatsOfHealth(ctx: Context): Promise<void> {
  await giveBack(ctx, tellingOfHealth)
  await takeBackAsks(ctx)
}

/** Gives back every seat, and forgets what was said between this member and those who arrange. That there was a seat stays, for what was said from it. */
export async function forgetSeats(ctx: Context): Promise<void> {
  const { tx, actor } = ctx
  await giveBack(ctx, everySeat)
  await takeBackAsks(ctx)
  await tx
    .update(workspaceInvitations)
    .set({ withdrawnAt: ctx.now })
    .where(
      and(
        eq(workspaceInvitations.madeBy, actor.id),
        isNull(workspaceInvitations.usedAt),
        isNull(workspaceInvitations.withdrawnAt),
      ),
    )
  await tx.delete(questionSets).where(eq(questionSets.sharedBy, actor.id))
  await tx.update(seatRequests).set({ words: '', reason: '' }).where(eq(seatRequests.memberId, actor.id))
  await tx
    .update(seatChanges)
    .set({ reason: '' })
    .where(inArray(seatChanges.seatId, tx.select({ id: seats.id }).from(seats).where(eq(seats.memberId, actor.id))))
}

/** What was asked and not answered yet says why somebody would sit there. */
async function takeBackAsks({ tx, actor }: Context): Promise<void> {
  await tx.delete(seatRequests).where(and(eq(seatRequests.memberId, actor.id), isNull(seatRequests.decidedAt)))
}

async function giveBack({ tx, actor, now, record }: Context, kinds: readonly SeatKind[]): Promise<void> {
  const left = await tx
    .update(seats)
    .set({ leftAt: now, namedAt: null })
    .where(and(eq(seats.memberId, actor.id), isNull(seats.leftAt), inArray(seats.kind, [...kinds])))
    .returning({ id: seats.id, workspaceId: seats.workspaceId })
  for (const { id, workspaceId } of left) {
    for (const side of [seatSupport.seatId, seatSupport.supporterSeatId])
      await tx
        .update(seatSupport)
        .set({ endedAt: now })
        .where(and(eq(side, id), isNull(seatSupport.endedAt)))
    await record({ name: 'seat.left', workspaceId, seatId: id, memberId: actor.id })
  }
}
