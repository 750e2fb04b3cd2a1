import { z } from 'zod'
import type { SeatKind } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayEnterFor } from './policy.ts'
import { speakingFor } from './seat-support.ts'

/** The seat of a member for whom somebody writes; empty for oneself. */
export const forSeatId = z.string().max(60).default('')

/** Whose words these are: from which seat they are said, and who wrote them down when it was somebody else. */
export type SpeakingSeat = {
  readonly memberId: string
  readonly seatId: string
  readonly kind: SeatKind
  readonly enteredBySeatId: string | null
}

/** Who speaks: the member in this seat themselves, or one they support, who is here but not online. Refuses: forbidden. */
export async function whoSpeaksFrom(
  { tx, actor }: Context,
  seat: { readonly id: string; readonly kind: SeatKind },
  forSeat: string,
): Promise<SpeakingSeat> {
  const own = { memberId: actor.id, seatId: seat.id, kind: seat.kind, enteredBySeatId: null }
  if (forSeat === '' || forSeat === seat.id) return own
  const spokenFor = await speakingFor(tx, seat)
  demand(mayEnterFor(spokenFor, forSeat))
  const { memberId, kind } = spokenFor.find(({ seatId }) => seatId === forSeat) ?? own
  return { memberId, seatId: forSeat, kind, enteredBySeatId: seat.id }
}
