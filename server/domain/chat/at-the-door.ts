import type { Reader } from '#db/database.ts'
import type { chatVisits } from '#db/schema/index.ts'
import type { AtTheDoor } from './policy.ts'
import type { SeenRoom } from './rooms.ts'
import { countHere, hereFor } from './visits.ts'

type Visit = typeof chatVisits.$inferSelect

/** How things stand at the door of a room for somebody who was there before, or was not. Private conversations have no door. */
export async function atTheDoor(
  db: Reader,
  { id, session }: Pick<SeenRoom, 'id' | 'session'>,
  { before, now }: { readonly before: Visit | null; readonly now: number },
): Promise<AtTheDoor> {
  const places = session?.places ?? null
  return {
    isUnopened: session !== null && session.openedAt === null,
    isFull: places !== null && (await countHere(db, id, now)) >= places,
    isHere: before !== null && before.leftAt === null && now - before.seenAt <= hereFor,
  }
}
