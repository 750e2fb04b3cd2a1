import type { Server } from 'socket.io'
import type { DomainEvent } from '#server/domain/events.ts'

/**
 * Who left a group, or whose session ended, hears nothing more, at once: their sockets are let go. Whoever may still
 * listen connects again and asks again, through the same query as the page.
 */
export function letGo(io: Server, event: DomainEvent): void {
  switch (event.name) {
    case 'group.left':
      io.in(`person:${event.memberId}`).disconnectSockets(true)
      return
    case 'people.set-apart':
    case 'people.let-meet':
      // Both come back by themselves, and hear from then on what they may. Neither can tell why.
      io.in([`person:${event.memberId}`, `person:${event.otherId}`]).disconnectSockets(true)
      return
    case 'people.kept-apart':
    case 'people.apart-ended':
      // Whoever still sees the other is left alone: being let go at that moment would tell that somebody was found.
      io.in(
        [event.otherId, ...(event.bothWays ? [event.memberId] : [])].map((memberId) => `person:${memberId}`),
      ).disconnectSockets(true)
      return
    case 'sessions.ended':
      for (const sessionId of event.sessionIds) io.in(`session:${sessionId}`).disconnectSockets(true)
      return
    case 'facilitator.stood-down':
      // Let go rather than taken out of one room: a question on its way must not lead them back in.
      if (event.role === 'facilitator') io.in(`person:${event.memberId}`).disconnectSockets(true)
      return
    case 'standing.changed':
      // Whoever is kept out from now on is let go; whoever is not connects again.
      io.in(`person:${event.memberId}`).disconnectSockets(true)
      return
    case 'chat.measure-taken':
      // Their session in a chat is over: they are let go at once, and come back to a page that says why.
      if (event.kind === 'end-session' && event.memberId !== null)
        io.in(`person:${event.memberId}`).disconnectSockets(true)
      return
    case 'chat.host-named':
    case 'chat.host-ended':
      // They come back as what they are now, and hear what is theirs to hear.
      io.in(`person:${event.memberId}`).disconnectSockets(true)
      return
    case 'thread.moved':
      // It has other readers now. They were told, and ask again if they may.
      io.in(`thread:${event.threadId}`).socketsLeave(`thread:${event.threadId}`)
      return
  }
}
