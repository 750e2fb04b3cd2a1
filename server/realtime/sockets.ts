import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import { ZodError } from 'zod'
import type { Door } from '#server/auth/door.ts'
import { hasRole } from '#server/domain/kernel/actor.ts'
import { Refusal } from '#server/domain/kernel/refusal.ts'
import type { ActorServices, Services } from '#server/services.ts'
import { apartFrom } from './audiences.ts'
import { cutOffBacklogs } from './backlog.ts'
import { listenToChat } from './chat.ts'

const mostThreadsASocket = 50

/** What is kept with a socket from its handshake. */
export type Listener = {
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
  const io = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: 64 * 1024,
    // socket.io takes a foreign origin by default; a page elsewhere could then listen with a member's cookie.
    allowRequest: (request, decide) =>
      decide(null, isDevelopment || request.headers.origin === undefined || request.headers.origin === origin),
  })
  cutOffBacklogs(io)
  return io
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

    const as = async () => {
      const caller = await door.caller(socket.handshake.headers.cookie, socket.handshake.address)
      return services.as(caller.actor)
    }
    const known = new Set<string>(withoutAnswer)
    const answer: Ears['answer'] = (name, work) => {
      known.add(name)
      socket.on(name, async (...given: unknown[]) => {
        const acknowledge = given.at(-1)
        await reply(acknowledge, report, () => work(typeof given[0] === 'function' ? undefined : given[0]))
      })
    }
    let asked = 0
    const forget = setInterval(() => (asked = 0), burstMs).unref()
    socket.on('disconnect', () => clearInterval(forget))
    socket.use(([name], next) => {
      asked++
      // A page of ours asks nothing else, and never so much: whoever does is not one.
      if (!known.has(String(name)) || asked > burst) socket.disconnect(true)
      else next()
    })

    answer('thread:watch', async (raw) => {
      const { threadId } = await (await as()).queries.groups.threadFace(raw)
      // Somebody who left while we asked is gone from here already: a closed socket joins no room.
      if (socket.connected && threadsIn(socket.rooms) < mostThreadsASocket) await socket.join(`thread:${threadId}`)
      return { ok: true }
    })
    answer('queue:watch', async () => {
      const { groupIds } = await (await as()).queries.moderation.queueRooms({})
      if (groupIds && socket.connected) await socket.join(groupIds.map((id) => `facilitators:${id}`))
      return { ok: true }
    })
    socket.on('thread:leave', (raw: unknown) => {
      if (typeof raw === 'object' && raw !== null && 'threadId' in raw)
        void socket.leave(`thread:${String(raw.threadId)}`)
    })
    listenToChat(io, socket, { as, answer })
  })
}

/** Asked without waiting for an answer. */
const withoutAnswer = ['thread:leave', 'chat:writing']
/** So many questions of one socket in so many milliseconds are no person's. */
const burst = 100
const burstMs = 10_000

/** How a pillar's listeners ask the house: as whoever the cookie says at that moment, and with an answer in plain words. */
export type Ears = {
  /** Everything this person may do, looked up anew each time: what they lost a moment ago they have lost. */
  readonly as: () => Promise<ActorServices>
  readonly answer: (name: string, work: (raw: unknown) => Promise<Record<string, unknown>>) => void
}

const threadsIn = (rooms: ReadonlySet<string>) => [...rooms].filter((room) => room.startsWith('thread:')).length

async function reply(
  acknowledge: unknown,
  report: (error: unknown) => void,
  work: () => Promise<Record<string, unknown>>,
) {
  const say = typeof acknowledge === 'function' ? (acknowledge as (result: unknown) => void) : () => undefined
  try {
    say(await work())
  } catch (error) {
    if (error instanceof Refusal) return say({ ok: false, kind: error.kind, message: error.message })
    if (error instanceof ZodError) return say({ ok: false, kind: 'invalid', message: 'Check your answers' })
    report(error)
    say({ ok: false, message: 'Something went wrong on our side. Please try again' })
  }
}
