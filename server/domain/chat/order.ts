import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/database.ts'
import { chatRooms } from '#db/schema/index.ts'

/** A number in a room's order, as a page may send it. The database holds none higher. */
export const versionNumber = z.coerce.number().int().nonnegative().max(2_147_483_647)

/** The next number in a room's order. The row is locked until the write is done, so that nobody reads past a gap that fills later. */
export async function nextVersion(tx: Tx, roomId: string): Promise<number> {
  const [room] = await counted(tx).execute({ roomId })
  if (!room) throw new Error('There is no such room')
  return room.version
}

const counted = (tx: Tx) =>
  tx.prepared('chat-next-version', (writer) =>
    writer
      .update(chatRooms)
      .set({ version: sql`${chatRooms.version} + 1` })
      .where(eq(chatRooms.id, sql.placeholder('roomId')))
      .returning({ version: chatRooms.version }),
  )
