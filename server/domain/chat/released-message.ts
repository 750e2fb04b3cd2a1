import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { messageForAll } from './messages.ts'
import { roomFor } from './rooms.ts'

/**
 * A message as it travels to everybody in its room at once; null when it is not for everybody. Where people read only from
 * when they came, nothing travels: each page asks (`isAsked`). Refuses: forbidden.
 */
export const releasedMessage = query(z.object({ messageId: z.string() }), async ({ db, actor, now }, { messageId }) => {
  demand(mayActForTheHouse(actor))
  const message = await messageForAll(db, messageId)
  if (!message) return null
  const { session } = await roomFor(db, actor, message.roomId, now)
  return { message, isAsked: session?.readFrom === 'arrival' }
})
