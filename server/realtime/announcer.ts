import type { Server } from 'socket.io'
import { type DomainEvent, lookUp } from '#server/domain/events.ts'
import { audiences } from './audiences.ts'
import { letGo } from './departures.ts'

/** Tells the rooms what has happened, once it is safe on disk. Sends to the room, once; never walks the people in it. */
export function createAnnouncer(io: Server, report: (error: unknown) => void) {
  return (events: readonly DomainEvent[]): void => {
    for (const event of events) {
      try {
        for (const { room, message, payload, except = [] } of lookUp(audiences, event))
          io.to(room).except(except).emit(message, payload)
        letGo(io, event)
      } catch (error) {
        report(error) // One event's bad luck must not silence the next.
      }
    }
  }
}
