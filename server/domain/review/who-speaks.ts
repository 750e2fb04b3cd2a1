import type { SeenDocument } from '../documents/index.ts'
import type { Context } from '../kernel/command.ts'
import { type SpeakingSeat, whoSpeaksFrom } from '../workspaces/index.ts'

/** Who speaks about a document. That somebody wrote down another's words is recorded. Refuses: forbidden. */
export async function whoSpeaks(ctx: Context, document: SeenDocument, forSeat: string): Promise<SpeakingSeat> {
  const speaker = await whoSpeaksFrom(ctx, document.seat, forSeat)
  const { seatId, enteredBySeatId: bySeatId } = speaker
  if (bySeatId !== null) await ctx.record({ name: 'words.entered', documentId: document.id, seatId, bySeatId })
  return speaker
}
