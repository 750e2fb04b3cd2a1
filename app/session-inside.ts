import { redirect } from '@remix-run/node'
import type { ActorServices } from '#server/services.ts'
import { orNothing } from './respond.ts'

type Chat = ActorServices['queries']['chat']

/** The session of a room; null for a private conversation. Whoever may not go in, or has not come in yet, is led to its door. */
export async function sessionInside(chat: Chat, roomId: string) {
  const door = await orNothing(() => chat.sessionDoor({ roomId }))
  if (!door) return null
  const canBeRead = door.step === 'in' || (door.step === 'over' && door.wasOpened && !door.isSwept)
  if (!canBeRead) throw redirect(`/chat/${roomId}/door`)
  return door
}
