import type { SeenDocument } from '../documents/index.ts'
import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayEnterFor, speakingFor } from '../workspaces/index.ts'

/** Whose words these are: from which seat they are said, and who wrote them down when it was somebody else. */
export type Speaker = {
  readonly memberId: string
  readonly seatId: string
  readonly enteredBySeatId: string | null
}

/**
 * Who speaks: the member themselves, or a member they support, who is here but not online. That somebody wrote down another's words
 * is recorded. Refuses: forbidden.
 */
export async function whoSpeaks(ctx: Context, document: SeenDocument, forSeatId: string): Promise<Speaker> {
  const { tx, actor } = ctx
  const mine = document.seat.id
  if (forSeatId === '' || forSeatId === mine) return { memberId: actor.id, seatId: mine, enteredBySeatId: null }
  const spokenFor = await speakingFor(tx, document.seat)
  demand(mayEnterFor(spokenFor, forSeatId))
  const memberId = spokenFor.find(({ seatId }) => seatId === forSeatId)?.memberId ?? actor.id
  await ctx.record({ name: 'words.entered', documentId: document.id, seatId: forSeatId, bySeatId: mine })
  return { memberId, seatId: forSeatId, enteredBySeatId: mine }
}
