import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { messageForAll } from './messages.ts'

/** A message as it travels to everybody in its room at once; null when it is not for everybody. Refuses: forbidden. */
export const releasedMessage = query(z.object({ messageId: z.string() }), async ({ db, actor }, { messageId }) => {
  demand(mayActForTheHouse(actor))
  return messageForAll(db, messageId)
})
