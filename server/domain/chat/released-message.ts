import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { chatSessions } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { messageForAll } from './messages.ts'

/**
 * A message as it travels to everybody in its room at once; null when it is not for everybody. Where people read only from
 * when they came, nothing travels: each page asks (`isAsked`). Refuses: forbidden.
 */
export const releasedMessage = query(z.object({ messageId: z.string() }), async ({ db, actor }, { messageId }) => {
  demand(mayActForTheHouse(actor))
  const message = await messageForAll(db, messageId)
  if (!message) return null
  const [session] = await readFromIn(db).execute({ roomId: message.roomId })
  return { message, isAsked: session?.readFrom === 'arrival' }
})

// Asked for with every message, by the house itself: what somebody is to the room would cost more than the message.
const readFromIn = (db: Reader) =>
  db.prepared('chat-read-from', (reader) =>
    reader
      .select({ readFrom: chatSessions.readFrom })
      .from(chatSessions)
      .where(eq(chatSessions.id, sql.placeholder('roomId'))),
  )
