import type { Reader } from '#db/database.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { maySeeSession } from './policy.ts'
import { roomFor } from './rooms.ts'

/** A session as it stands in the calendar of its group: known to more people than may go in. Refuses: not-found. */
export async function visibleDoor(db: Reader, actor: Actor, roomId: string, now: number) {
  const room = await roomFor(db, actor, roomId, now)
  const { session, slug, groupId, groupName } = room
  if (!session || slug === null || groupId === null || groupName === null) throw notFound('Chat')
  if (!maySeeSession(actor, room).allowed) throw notFound('Chat')
  return { ...room, session, slug, groupId, groupName }
}
