import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { Door } from '#server/auth/door.ts'
import { hasRole } from '#server/domain/kernel/actor.ts'
import { Refusal } from '#server/domain/kernel/refusal.ts'
import type { Services } from '#server/services.ts'
import { apartFrom } from './audiences.ts'

const mostThreadsASocket = 50

/** What is kept with a socket from its handshake. */
type Listener = {
  readonly memberId: string
  readonly sessionId: string
  readonly looksAfterAll: boolean
  readonly apart: readonly string[]
}

/** The live side of the house: who may connect, and which rooms they may listen in. */
export function openSockets(
  http: HttpServer,
  { origin, isDevelopment }: { origin: string; isDevelopment: boolean },
): Server {
  return new Server(http, {
    serveClient: false,
    maxHttpBufferSize: 64 * 1024,
    // socket.io takes a foreign origin by default; a page elsewhere could then listen with a member's cookie.
    allowRequest: (request, decide) =>
      decide(null, isDevelopment || request.headers.origin === undefined || request.headers.origin === origin),
  })
}

/** Lets members in by the same cookie as the pages, and into a room only through the query that the page itself uses. */
export function listen(io: Server, door: Door, services: Services, report: (error: unknown) => void): void {
  io.use(async (socket, next) => {
    const caller = await door.caller(socket.handshake.headers.cookie, socket.handshake.address)
    if (caller.actor.kind !== 'member') return next(new Error('Sign in first'))
    socket.data = {
      memberId: caller.actor.id,
      sessionId: caller.sessionId,
      looksAfterAll: hasRole(caller.actor, 'moderator', 'duty-lead'),
      apart: await services.as(caller.actor).queries.safety.peopleApart({}),
    }
    next()
  })

  io.on('connection', (socket) => {
    const { memberId, sessionId, looksAfterAll, apart } = socket.data as Listener
    void socket.join([`person:${memberId}`, `session:${sessionId}`, ...apart.map(apartFrom)])
    // Whoever loses the role loses their sessions, and so this room.
    if (looksAfterAll) void socket.join('moderators')

    socket.on('thread:watch', async (raw: unknown, acknowledge: unknown) => {
      await reply(acknowledge, report, async () => {
        const caller = await door.caller(socket.handshake.headers.cookie, socket.handshake.address)
        const { threadId } = await services.as(caller.actor).queries.groups.threadFace(raw)
        // Somebody who left while we asked is gone from here already: a closed socket joins no room.
        if (socket.connected && threadsIn(socket.rooms) < mostThreadsASocket) await socket.join(`thread:${threadId}`)
      })
    })
    socket.on('queue:watch', async (acknowledge: unknown) => {
      await reply(acknowledge, report, async () => {
        const caller = await door.caller(socket.handshake.headers.cookie, socket.handshake.address)
        const { groupIds } = await services.as(caller.actor).queries.moderation.queueRooms({})
        if (groupIds && socket.connected) await socket.join(groupIds.map((id) => `facilitators:${id}`))
      })
    })
    socket.on('thread:leave', (raw: unknown) => {
      if (typeof raw === 'object' && raw !== null && 'threadId' in raw)
        void socket.leave(`thread:${String(raw.threadId)}`)
    })
  })
}

const threadsIn = (rooms: ReadonlySet<string>) => [...rooms].filter((room) => room.startsWith('thread:')).length

async function reply(acknowledge: unknown, report: (error: unknown) => void, work: () => Promise<void>) {
  const say = typeof acknowledge === 'function' ? (acknowledge as (result: unknown) => void) : () => undefined
  try {
    await work()
    say({ ok: true })
  } catch (error) {
    if (error instanceof Refusal) return say({ ok: false, message: error.message })
    report(error)
    say({ ok: false, message: 'Something went wrong on our side. Please try again' })
  }
}
