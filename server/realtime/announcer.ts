import type { Server } from 'socket.io'
import type { ChatMessage } from '#server/domain/chat/index.ts'
import { type DomainEvent, lookUp } from '#server/domain/events.ts'
import { audiences, type Delivery } from './audiences.ts'
import { letGo } from './departures.ts'

type Announcing = {
  /** A chat message as everybody in its room may see it; null when it is not for everybody. */
  readonly released: (messageId: string) => Promise<ChatMessage | null>
  readonly report: (error: unknown) => void
}

/** Tells the rooms what has happened, once it is safe on disk. Sends to the room, once; never walks the people in it. */
export function createAnnouncer(io: Server, { released, report }: Announcing) {
  // One after the other, so that what was said first is heard first.
  let told: Promise<void> = Promise.resolve()

  const send = ({ room, message, payload, except }: Delivery, whole: ChatMessage | null) =>
    io
      .to(room)
      .except(except ?? [])
      .emit(message, whole ?? payload)

  const sendWhole = async (delivery: Delivery, messageId: string) => {
    try {
      const whole = await released(messageId)
      if (whole) send(delivery, whole)
    } catch (error) {
      report(error)
    }
  }

  return (events: readonly DomainEvent[]): void => {
    for (const event of events) {
      try {
        for (const delivery of lookUp(audiences, event)) {
          const { chatMessageId } = delivery
          if (chatMessageId === undefined) send(delivery, null)
          else told = told.then(() => sendWhole(delivery, chatMessageId))
        }
        letGo(io, event)
      } catch (error) {
        report(error) // One event's bad luck must not silence the next.
      }
    }
  }
}
