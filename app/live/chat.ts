import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { OwnViewOfMessage } from '#server/domain/chat/index.ts'
import { type ChatLine, openChatLine } from './chat-line.ts'
import { type Outgoing, rememberedOutbox, rememberOutbox } from './chat-outbox.ts'

/** A message on the page: what the house knows, or what is still on its way from here. */
export type Shown = Omit<OwnViewOfMessage, 'given' | 'own'> & Partial<Pick<OwnViewOfMessage, 'given' | 'own'>>

/** How the page stands with the house. */
export type Line = 'connecting' | 'connected' | 'lost' | 'closed'

/** Everything a room's page knows. */
export type State = {
  readonly messages: readonly Shown[]
  readonly outbox: readonly Outgoing[]
  readonly line: Line
  /** The room's version up to which everything is known. */
  readonly version: number
  /** The place in the order from which on the page has every message; 0: from the first. */
  readonly floor: number
  /** How many are here, once the house has counted anew. */
  readonly here: number | null
  /** How often people came and went: whoever looks after the room asks who they were. */
  readonly comings: number
  readonly isWriting: boolean
  /** An offer of support for whoever reads here, after words of their own that worried us. */
  readonly supportId: string | null
  /** Something about the room itself changed: the page asks again. */
  readonly roomChanges: number
}

/** What can happen to it. */
export type Happening =
  | { readonly kind: 'messages'; readonly messages: readonly Shown[]; readonly upTo?: number }
  | {
      readonly kind: 'page'
      readonly messages: readonly Shown[]
      readonly version: number
      readonly hasEarlier: boolean
    }
  | { readonly kind: 'earlier'; readonly messages: readonly Shown[]; readonly hasEarlier: boolean }
  | { readonly kind: 'gone'; readonly ids: readonly string[] }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'outgoing'; readonly outgoing: Outgoing }
  | { readonly kind: 'sent'; readonly clientKey: string }
  | { readonly kind: 'again'; readonly clientKey: string }
  | { readonly kind: 'not-sent' | 'refused'; readonly clientKey: string; readonly because: string }
  | { readonly kind: 'thrown-away'; readonly clientKey: string }
  | { readonly kind: 'writing'; readonly isWriting: boolean }
  | { readonly kind: 'counted'; readonly here: number }
  | { readonly kind: 'support-offered'; readonly supportId: string }
  | { readonly kind: 'room-changed' }

/** One message list out of everything that arrives, in whatever order it arrives and however often. */
export function afterHappening(state: State, happening: Happening): State {
  switch (happening.kind) {
    case 'messages': {
      const messages = merged(state.messages, happening.messages, state.floor)
      return withMessages(state, messages, Math.max(state.version, happening.upTo ?? 0))
    }
    case 'page': {
      // What was heard while the page was on its way stays; everything older is as the page says.
      const newer = state.messages.filter(({ version }) => version > happening.version)
      const floor = floorOf(happening)
      return withMessages({ ...state, floor }, merged(happening.messages, newer, floor), happening.version)
    }
    case 'earlier': {
      const floor = floorOf(happening)
      return { ...state, floor, messages: merged(happening.messages, state.messages, floor) }
    }
    case 'gone':
      return { ...state, messages: state.messages.filter(({ id }) => !happening.ids.includes(id)) }
    case 'line':
      return { ...state, line: happening.line }
    case 'outgoing':
      return withMessages({ ...state, outbox: [...state.outbox, happening.outgoing] }, state.messages, state.version)
    case 'again':
      return { ...state, outbox: changed(state.outbox, happening.clientKey, { state: 'on-its-way', because: null }) }
    case 'sent':
      return { ...state, outbox: changed(state.outbox, happening.clientKey, { state: 'sent', because: null }) }
    case 'not-sent':
    case 'refused': {
      const { clientKey, kind, because } = happening
      return { ...state, outbox: changed(state.outbox, clientKey, { state: kind, because }) }
    }
    case 'counted':
      return { ...state, here: happening.here, comings: state.comings + 1 }
    case 'thrown-away':
      return { ...state, outbox: state.outbox.filter(({ clientKey }) => clientKey !== happening.clientKey) }
    case 'writing':
      return { ...state, isWriting: happening.isWriting }
    // Offered in the room: nobody loses it because they are not well.
    case 'support-offered':
      return { ...state, supportId: happening.supportId, roomChanges: state.roomChanges + 1 }
    case 'room-changed':
      return { ...state, roomChanges: state.roomChanges + 1 }
  }
}

const changed = (outbox: readonly Outgoing[], key: string, change: Partial<Outgoing>): readonly Outgoing[] =>
  outbox.map((one) => (one.clientKey === key ? { ...one, ...change } : one))

/** What the house shows as ours is on its way no more; what is known without a gap need not be asked for again. */
function withMessages(state: State, messages: readonly Shown[], known: number): State {
  const ours = new Set(messages.flatMap(({ own }) => (own ? [own.clientKey] : [])))
  const versions = new Set(messages.map(({ version }) => version))
  let version = known
  while (versions.has(version + 1)) version++
  return { ...state, messages, version, outbox: state.outbox.filter(({ clientKey }) => !ours.has(clientKey)) }
}

const floorOf = ({ messages, hasEarlier }: { readonly messages: readonly Shown[]; readonly hasEarlier: boolean }) =>
  hasEarlier ? (messages[0]?.seq ?? 0) : 0

/** Each message once, its newest version, in the order of the house. What only its author knows of it is kept; what is older than the page is left for when it is asked for. */
function merged(before: readonly Shown[], arrived: readonly Shown[], floor: number): readonly Shown[] {
  const all = new Map(before.map((message) => [message.id, message]))
  for (const message of arrived) {
    const known = all.get(message.id)
    if ((known && known.version > message.version) || (!known && message.seq < floor)) continue
    all.set(message.id, { ...known, ...message })
  }
  return [...all.values()].sort((a, b) => a.seq - b.seq)
}

/** A page as it was when it was asked for. */
export const stateFrom = ({ messages, version, hasEarlier }: PageOfChat): State => ({
  messages,
  version,
  floor: floorOf({ messages, hasEarlier }),
  outbox: [],
  line: 'connecting',
  here: null,
  comings: 0,
  isWriting: false,
  supportId: null,
  roomChanges: 0,
})

type PageOfChat = { readonly messages: readonly Shown[]; readonly version: number; readonly hasEarlier: boolean }

/** Listens in a room, and sends; whatever happens to the line, nothing is doubled or lost: the house knows each message by its key. */
export function useChat(
  { roomId, memberId, isOlder }: { roomId: string; memberId: string; isOlder: boolean },
  from: PageOfChat,
) {
  const [state, happened] = useReducer(afterHappening, from, stateFrom)
  const latest = useRef(state)
  latest.current = state
  const line = useRef<ChatLine>()

  useEffect(() => rememberOutbox(roomId, state.outbox), [roomId, state.outbox])

  // A page that asked again, since there is no socket, shows what it was told.
  const { messages } = from
  useEffect(() => happened({ kind: 'messages', messages }), [messages])

  useEffect(() => {
    // Whoever reads back without sockets' help reads a page that stands still.
    if (isOlder) return
    let isGone = false
    for (const outgoing of rememberedOutbox(roomId)) happened({ kind: 'outgoing', outgoing })
    import('socket.io-client')
      .then(({ io }) => {
        if (isGone) return
        line.current = openChatLine(io(), { roomId, memberId }, { state: () => latest.current, happened, onSupport })
      })
      .catch(() => undefined)
    const onSupport = (supportId: string) => happened({ kind: 'support-offered', supportId })
    return () => {
      isGone = true
      line.current?.close()
    }
  }, [roomId, memberId, isOlder])

  const deliver = useCallback((outgoing: Outgoing) => void line.current?.deliver(outgoing), [])
  return {
    ...state,
    send(body: string, answersId: string | null) {
      const clientKey = crypto.randomUUID()
      const outgoing: Outgoing = { clientKey, body, answersId, sentAt: Date.now(), state: 'on-its-way', because: null }
      happened({ kind: 'outgoing', outgoing })
      deliver(outgoing)
    },
    tryAgain: deliver,
    throwAway: (clientKey: string) => happened({ kind: 'thrown-away', clientKey }),
    support: async (messageId: string, kind: string, isGiven: boolean) =>
      (await line.current?.support(messageId, kind, isGiven)) ?? null,
    earlier: () => void line.current?.earlier(),
    sayWriting: () => line.current?.sayWriting(),
  }
}
