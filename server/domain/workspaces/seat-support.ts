import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, type SeatKind, seatSupport, seats } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** A seat for which somebody writes down what its member says. */
export type SpokenFor = {
  readonly seatId: string
  readonly memberId: string
  readonly name: string
  readonly kind: SeatKind
}

/**
 * The seats for which this one may enter views, in the same workspace. Ask `mayEnterFor(spokenFor, seatId)` before a view of
 * somebody else is written, and keep the id of this seat beside it.
 */
export const speakingFor = async (db: Reader, supporterSeat: { readonly id: string }): Promise<SpokenFor[]> =>
  db
    .select({ seatId: seats.id, memberId: seats.memberId, name: members.name, kind: seats.kind })
    .from(seatSupport)
    .innerJoin(seats, eq(seats.id, seatSupport.seatId))
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(and(eq(seatSupport.supporterSeatId, supporterSeat.id), isNull(seatSupport.endedAt), isNull(seats.leftAt)))
    .orderBy(asc(seatSupport.agreedAt))
    .limit(50)

/** The same as pages need it: whose words may be chosen in a form, by name. */
export const supportedBy = async (db: Reader, supporterSeat: { readonly id: string }) =>
  (await speakingFor(db, supporterSeat)).map(({ seatId, name }) => ({ seatId, name }))

/** Whoever sits here speaks for nobody any more. */
export async function endSpeakingFrom(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  supporterSeatId: string,
): Promise<void> {
  await tx
    .update(seatSupport)
    .set({ endedAt: now })
    .where(and(eq(seatSupport.supporterSeatId, supporterSeatId), isNull(seatSupport.endedAt)))
}

/** Who writes down what the member of this seat says, now and before, in the order in which it was agreed. */
export const supportersOf = async (db: Reader, seatId: string) =>
  db
    .select({
      supporterSeatId: seatSupport.supporterSeatId,
      memberId: seats.memberId,
      name: members.name,
      agreedAt: seatSupport.agreedAt,
      endedAt: seatSupport.endedAt,
    })
    .from(seatSupport)
    .innerJoin(seats, eq(seats.id, seatSupport.supporterSeatId))
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(eq(seatSupport.seatId, seatId))
    .orderBy(asc(seatSupport.agreedAt))
    .limit(50)
