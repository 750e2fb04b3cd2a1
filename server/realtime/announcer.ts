import type { Server } from 'socket.io'
import type { ChatMessage } from '#server/domain/chat/index.ts'
import { type DomainEvent, lookUp } from '#server/domain/events.ts'
import { audiences, type Delivery } from './audiences.ts'
import { letGo } from './departures.ts'

type Announcing = {
  /** A chat message as everybody in its room may see it; null when it is not for everybody. `isAsked`: each page asks for it. */
  readonly released: (messageId: string) => Promise<{ message: ChatMessage; isAsked: boolean } | null>
  /** How many are in a chat now. */
  readonly headcount: (roomId: string) => Promise<number>
  readonly report: (error: unknown) => void
}

/** A room whose people come and go all the time is told how many they are at most this often, in milliseconds. */
const countEvery = 2000

/** Tells the rooms what has happened, once it is safe on disk. Sends to the room, once; never walks the people in it. */
export function createAnnouncer(io: Server, { released, headcount, report }: Announcing) {
  // One after the other, so that what was said first is heard first.
  let told: Promise<void> = Promise.resolve()
  const counting = new Set<string>()

  const send = ({ room, message, payload, except, hosts }: Delivery, said: unknown = payload, name = message) => {
    io.to(room)
      .except([except, hosts].flatMap((one) => one ?? []))
      .emit(name, said)
    if (hosts) io.to(hosts).emit(name, said)
  }

  const sendWhole = async (delivery: Delivery, messageId: string) => {
    const found = await released(messageId)
    if (found?.isAsked) send(delivery, delivery.payload, 'chat:look')
    else if (found) send(delivery, found.message)
  }

  const sendCount = (delivery: Delivery, roomId: string) => {
    if (counting.has(roomId)) return
    counting.add(roomId)
    setTimeout(() => {
      counting.delete(roomId)
      headcount(roomId)
        .then((here) => send(delivery, { roomId, here }))
        .catch(report)
    }, countEvery).unref()
  }

  return (events: readonly DomainEvent[]): void => {
    for (const event of events) {
      try {
        for (const delivery of lookUp(audiences, event)) {
          const { chatMessageId, countedChatId } = delivery
          if (chatMessageId !== undefined) told = told.then(() => sendWhole(delivery, chatMessageId)).catch(report)
          else if (countedChatId !== undefined) sendCount(delivery, countedChatId)
          else send(delivery)
        }
        letGo(io, event)
      } catch (error) {
        report(error) // One event's bad luck must not silence the next.
      }
    }
  }
}
