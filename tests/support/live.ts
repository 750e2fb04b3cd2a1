import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { io as connect, type Socket } from 'socket.io-client'
import { afterEach } from 'vitest'
import { createDoor } from '#server/auth/door.ts'
import { lookUp } from '#server/domain/events.ts'
import { type Actor, system } from '#server/domain/kernel/actor.ts'
import { createRateLimits } from '#server/http/rate-limits.ts'
import { reactions } from '#server/reactions.ts'
import { createAnnouncer } from '#server/realtime/announcer.ts'
import { listen, openSockets } from '#server/realtime/sockets.ts'
import { createServices } from '#server/services.ts'
import { quickTools } from './quick-tools.ts'
import type { useWorld } from './world.ts'

type Heard = { readonly message: string; readonly payload: unknown }

/** The live side of the house on a port of its own, with real sockets and real cookies. */
export function useLive(world: ReturnType<typeof useWorld>) {
  const closing: (() => Promise<void> | void)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close()
  })

  return {
    /** Opens the house; `port` when it opens again where it was, `limits` to count how often people act. */
    async open({ port: wanted = 0, limits }: { port?: number; limits?: ReturnType<typeof createRateLimits> } = {}) {
      const bugs: unknown[] = []
      const http = createServer()
      const io = openSockets(http, { origin: 'http://waymark.example', isDevelopment: false })
      const services = createServices({
        database: world.database,
        clock: () => world.now,
        newId: world.newId,
        tools: quickTools,
        mode: 'demo',
        consequences: (event) => lookUp(reactions, event),
        limit: limits?.act ?? (async () => undefined),
        triage: world.deps().triage,
        announce: (events) => announce(events),
      })
      const announce = createAnnouncer(io, {
        released: (messageId) => services.as(system).queries.chat.releasedMessage({ messageId }),
        headcount: (roomId) => services.as(system).queries.chat.headcount({ roomId }),
        report: (error) => bugs.push(error),
      })
      // Sessions end by the real clock, since lucia reads it.
      const door = createDoor(world.database, services, createRateLimits(), { isSecure: false, clock: Date.now })
      listen(io, door, services, (error) => bugs.push(error))
      await new Promise<void>((ready) => void http.listen(wanted, '127.0.0.1', ready))
      let isOpen = true
      const close = async () => {
        if (isOpen) await new Promise<void>((closed) => void io.close(() => closed()))
        isOpen = false
      }
      closing.push(close)
      const cookieOf = async (who: Actor) => (await door.open(who.id, 'A test')).split(';')[0] ?? ''
      const { port } = http.address() as AddressInfo

      return {
        bugs,
        announce,
        as: services.as,
        port,
        io,
        /** Closes the door on everybody; the database stays. */
        close,
        cookieOf,
        /** Connects with this member's cookie, or with none; answers when the house has let them in, or why not. */
        async connect(who: Actor | null, origin = 'http://waymark.example') {
          const cookie = who ? await cookieOf(who) : undefined
          const socket = connect(`http://127.0.0.1:${port}`, {
            transports: ['websocket'],
            reconnection: false,
            forceNew: true,
            extraHeaders: { origin, ...(cookie ? { cookie } : {}) },
          })
          closing.push(() => void socket.disconnect())
          const heard: Heard[] = []
          socket.onAny((message: string, payload: unknown) => heard.push({ message, payload }))
          const refused = await new Promise<string | null>((settled) => {
            socket.once('connect', () => settled(null))
            socket.once('connect_error', (error) => settled(error.message))
          })
          return { socket, heard, refused }
        },
      }
    },
  }
}

/** Asks to listen to a thread; answers what the house said. */
export const watch = (socket: Socket, threadId: unknown) =>
  socket.emitWithAck('thread:watch', { threadId }) as Promise<{ ok: boolean; message?: string }>

/** Everything that was on its way to this socket has arrived when the house answers a question asked after it. */
export const settled = async (socket: Socket): Promise<void> => {
  if (socket.connected) await watch(socket, 'nothing')
}
