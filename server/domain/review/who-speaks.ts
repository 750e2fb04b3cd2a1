import type { SeatKind } from '#db/schema/index.ts'
import type { SeenDocument } from '../documents/index.ts'
import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayEnterFor, speakingFor } from '../workspaces/index.ts'

/** Whose words these are: from which seat they are said, and who wrote them down when it was somebody else. */
export type Speaker = {
  readonly memberId: string
  readonly seatId: string
  readonly kind: SeatKind
  readonly enteredBySeatId: string | null
}

/**
 * Who speaks: the member themselves, or a member they support, who is here but not online. That somebody wrote down another's words
 * is recorded. Refuses: forbidden.
 */
export async function whoSpeaks(ctx: Context, document: SeenDocument, forSeatId: string): Promise<Speaker> {
  const { tx, actor } = ctx
  const { id: mine, kind } = document.seat
  if (forSeatId === '' || forSeatId === mine) return { memberId: actor.id, seatId: mine, kind, enteredBySeatId: null }
  const spokenFor = await speakingFor(tx, document.seat)
  demand(mayEnterFor(spokenFor, forSeatId))
  const other = spokenFor.find(({ seatId }) => seatId === forSeatId) ?? { memberId: actor.id, kind }
  await ctx.record({ name: 'words.entered', documentId: document.id, seatId: forSeatId, bySeatId: mine })
  return { memberId: other.memberId, seatId: forSeatId, kind: other.kind, enteredBySeatId: mine }
}

/** Whoever wrote words down for somebody changes them only while they speak for them. One's own are one's own. Refuses: forbidden. */
export async function demandStillSpeaks(
  { tx, actor }: Context,
  { seat }: SeenDocument,
  { authorId, seatId }: { readonly authorId: string; readonly seatId: string },
): Promise<void> {
  if (authorId !== actor.id) demand(mayEnterFor(await speakingFor(tx, seat), seatId))
}
