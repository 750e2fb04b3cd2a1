import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { visibleMessage } from './messages.ts'
import { goOutOfView } from './out-of-view.ts'
import { mayTakeBack } from './policy.ts'

/** Somebody takes back what they just said, for five minutes. Its place stays, its words go. Refuses: not-found, forbidden. */
export const takeBackMessage = command(z.object({ messageId: z.string() }), async (ctx, { messageId }) => {
  const { tx, actor, now } = ctx
  const message = await visibleMessage(tx, actor, messageId, now)
  const { roomId } = message
  if (message.withheld === 'taken-down') return { roomId }
  demand(mayTakeBack(actor, message.facts, now))
  const { groupId } = message.room
  await goOutOfView(ctx, { ...message, groupId }, { how: 'taken-down', by: actor.id })
  return { roomId }
})
