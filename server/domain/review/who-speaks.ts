import type { SeenDocument } from '../documents/index.ts'
import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayEnterFor, type SpeakingSeat, speakingFor, whoSpeaksFrom } from '../workspaces/index.ts'

/** Who speaks about a document. That somebody wrote down another's words is recorded. Refuses: forbidden. */
export async function whoSpeaks(ctx: Context, document: SeenDocument, forSeat: string): Promise<SpeakingSeat> {
  const speaker = await whoSpeaksFrom(ctx, document.seat, forSeat)
  const { seatId, enteredBySeatId: bySeatId } = speaker
  if (bySeatId !== null) await ctx.record({ name: 'words.entered', documentId: document.id, seatId, bySeatId })
  return speaker
}

/** Whoever wrote words down for somebody changes them only while they speak for them. One's own are one's own. Refuses: forbidden. */
export async function demandStillSpeaks(
  { tx, actor }: Context,
  { seat }: SeenDocument,
  { authorId, seatId }: { readonly authorId: string; readonly seatId: string },
): Promise<void> {
  if (authorId !== actor.id) demand(mayEnterFor(await speakingFor(tx, seat), seatId))
}
