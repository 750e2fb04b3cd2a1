import { io as connect } from 'socket.io-client'
import { afterHappening, type Happening, type State, stateFrom } from '#app/live/chat.ts'
import { openChatLine } from '#app/live/chat-line.ts'
import type { Outgoing } from '#app/live/chat-outbox.ts'
import type { ActorServices } from '#server/services.ts'

let keys = 0

type House = { readonly port: number; readonly cookie: string }

/** A room's page without its looks: the reducer and the line of the real one, over a real socket that finds back by itself. */
export async function openChatPage(
  { port, cookie }: House,
  services: ActorServices,
  roomId: string,
  { transports = ['websocket'] }: { transports?: string[] } = {},
) {
  const first = await services.queries.chat.roomPage({ roomId })
  let state: State = stateFrom({ ...first, version: first.room.version })
  const heard: { readonly name: string; readonly told: { readonly id?: string; readonly html?: string | null } }[] = []
  const happened = (what: Happening) => {
    state = afterHappening(state, what)
  }
  const socket = connect(`http://127.0.0.1:${port}`, {
    transports,
    forceNew: true,
    reconnectionDelay: 20,
    reconnectionDelayMax: 60,
    extraHeaders: { origin: 'http://waymark.example', cookie },
  })
  socket.onAny((name: string, told: object) => heard.push({ name, told }))
  const supported: string[] = []
  const line = openChatLine(
    socket,
    { roomId, memberId: services.actor.id },
    { state: () => state, happened, onSupport: (id) => supported.push(id) },
  )
  const page = {
    socket,
    heard,
    supported,
    get state() {
      return state
    },
    say(body: string, answersId: string | null = null) {
      const clientKey = `page-key-${String(++keys).padStart(6, '0')}`
      const outgoing: Outgoing = { clientKey, body, answersId, sentAt: 0, state: 'on-its-way', because: null }
      happened({ kind: 'outgoing', outgoing })
      void line.deliver(outgoing)
      return outgoing
    },
    again: (outgoing: Outgoing) => line.deliver(outgoing),
    support: line.support,
    /** What stands on the page, without what changes by itself. */
    shown: () =>
      state.messages.map(({ given, own, ...message }) => ({ ...message, given: given ?? [], own: own ?? null })),
    words: () => state.messages.map(({ html }) => html?.replace(/<[^>]*>|\n/g, '') ?? null),
    /** What the house would show this person now. */
    async truth() {
      const messages = []
      for (let before: number | null = null, more = true; more; ) {
        const part: Awaited<ReturnType<ActorServices['queries']['chat']['roomPage']>> =
          await services.queries.chat.roomPage({ roomId, before })
        messages.unshift(...part.messages)
        before = part.messages[0]?.seq ?? 0
        more = part.hasEarlier && (part.messages[0]?.seq ?? 0) > state.floor
      }
      return messages.filter(({ seq }) => seq >= state.floor)
    },
    close: () => line.close(),
  }
  return page
}

export type ChatPage = Awaited<ReturnType<typeof openChatPage>>
