import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { type HeldSeat, mayEnterFor, speakingFor } from '../workspaces/index.ts'

/** Whose words these are, and from which seat somebody else wrote them down. */
export type Speaker = {
  readonly memberId: string
  readonly seatId: string | null
  readonly enteredBySeatId: string | null
}

/** Who speaks: the member themselves, or one they support, who is here but not online. Refuses: forbidden. */
export async function whoSpeaks({ tx, actor }: Context, seat: HeldSeat | null, forSeatId: string): Promise<Speaker> {
  if (forSeatId === '' || forSeatId === seat?.id)
    return { memberId: actor.id, seatId: seat?.id ?? null, enteredBySeatId: null }
  const spokenFor = seat ? await speakingFor(tx, seat) : []
  demand(mayEnterFor(spokenFor, forSeatId))
  const memberId = spokenFor.find(({ seatId }) => seatId === forSeatId)?.memberId ?? actor.id
  return { memberId, seatId: forSeatId, enteredBySeatId: seat?.id ?? null }
}
