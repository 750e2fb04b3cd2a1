import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { type HeldSeat, mayEnterFor, speakingFor } from '../workspaces/index.ts'

/** From which seat something is said, and from which it was written down when that was somebody else's. Refuses: forbidden. */
export async function whoSpeaks({ tx, actor }: Context, seat: HeldSeat, forSeatId: string) {
  if (forSeatId === '' || forSeatId === seat.id) return { memberId: actor.id, seatId: seat.id, enteredBySeatId: null }
  const spokenFor = await speakingFor(tx, seat)
  demand(mayEnterFor(spokenFor, forSeatId))
  const memberId = spokenFor.find(({ seatId }) => seatId === forSeatId)?.memberId ?? actor.id
  return { memberId, seatId: forSeatId, enteredBySeatId: seat.id }
}
