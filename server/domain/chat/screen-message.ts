import type { Context } from '../kernel/command.ts'
import { screenWords } from '../safety/index.ts'
import { caseGroupOf, subjectOf } from './message-subject.ts'
import { openCall } from './opening-call.ts'
import type { SeenRoom } from './rooms.ts'
import { whyItWaits } from './why-it-waits.ts'

type Said = { readonly messageId: string; readonly body: string; readonly html: string }

/**
 * Looks at what this person says in a room, or says anew: a crisis calls for support by itself. Answers why others must not
 * see it yet, null when they may, and the offer of support that its writer sees at once.
 */
export async function screenMessage(ctx: Context, room: SeenRoom, { messageId, body, html }: Said) {
  const { tx, actor } = ctx
  const { verdict, mustWait, isFlagged, supportId } = await screenWords(ctx, {
    subject: { kind: subjectOf(room), id: messageId },
    authorId: actor.id,
    groupId: caseGroupOf(room),
    text: body,
    // The room has its own rule for newcomers.
    earlier: Number.POSITIVE_INFINITY,
    ...(room.kind === 'support' ? { waits: 'never' } : {}),
  })
  if (verdict?.level === 'crisis' && room.kind === 'session' && !room.isHost) await openCall(ctx, room, 'words')
  const words = { messageId, authorId: actor.id, html, isFlagged, verdict }
  return { why: mustWait ? 'limited' : await whyItWaits(tx, room, words), supportId }
}
