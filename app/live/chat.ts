import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { Socket } from 'socket.io-client'
import type { ChatMessage, OwnViewOfMessage } from '#server/domain/chat/index.ts'
import { type Outgoing, rememberedOutbox, rememberOutbox } from './chat-outbox.ts'

/** A message on the page: what the house knows, or what is still on its way from here. */
export type Shown = Omit<OwnViewOfMessage, 'given' | 'own'> & Partial<Pick<OwnViewOfMessage, 'given' | 'own'>>

/** How the page stands with the house. */
export type Line = 'connecting' | 'connected' | 'lost' | 'closed'

type State = {
  readonly messages: readonly Shown[]
  readonly outbox: readonly Outgoing[]
  readonly line: Line
  /** The room's version up to which everything is known. */
  readonly version: number
  readonly isWriting: boolean
  /** An offer of support for whoever reads here, after words of their own that worried us. */
  readonly supportId: string | null
  /** Something about the room itself changed: the page asks again. */
  readonly roomChanges: number
}

type Happening =
  | { readonly kind: 'messages'; readonly messages: readonly Shown[]; readonly upTo?: number }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'outgoing'; readonly outgoing: Outgoing }
  | { readonly kind: 'sent'; readonly clientKey: string }
  | { readonly kind: 'not-sent'; readonly clientKey: string; readonly because: string }
  | { readonly kind: 'thrown-away'; readonly clientKey: string }
  | { readonly kind: 'writing'; readonly isWriting: boolean }
  | { readonly kind: 'support-offered'; readonly supportId: string }
  | { readonly kind: 'room-changed' }

/** One message list out of everything that arrives, in whatever order it arrives and however often. */
export function afterHappening(state: State, happening: Happening): State {
  switch (happening.kind) {
    case 'messages': {
      const messages = merged(state.messages, happening.messages)
      const version = Math.max(state.version, happening.upTo ?? 0)
      // What the house shows as ours is on its way no more.
      const known = new Set(messages.flatMap(({ own }) => (own ? [own.clientKey] : [])))
      return { ...state, messages, version, outbox: state.outbox.filter(({ clientKey }) => !known.has(clientKey)) }
    }
    case 'line':
      return { ...state, line: happening.line }
    case 'outgoing':
      return { ...state, outbox: [...state.outbox, happening.outgoing] }
    case 'sent':
      return { ...state, outbox: changed(state.outbox, happening.clientKey, { state: 'sent', because: null }) }
    case 'not-sent':
      return {
        ...state,
        outbox: changed(state.outbox, happening.clientKey, { state: 'not-sent', because: happening.because }),
      }
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

/** Each message once, its newest version, in the order of the house. What only its author knows of it is kept. */
function merged(before: readonly Shown[], arrived: readonly Shown[]): readonly Shown[] {
  const all = new Map(before.map((message) => [message.id, message]))
  for (const message of arrived) {
    const known = all.get(message.id)
    if (known && known.version > message.version) continue
    all.set(message.id, { ...known, ...message })
  }
  return [...all.values()].sort((a, b) => a.seq - b.seq)
}

/** How long the house may take to answer before a message counts as not sent, in milliseconds. */
const patience = 10_000
const writingFor = 4000

/** Listens in a room, and sends; whatever happens to the line, nothing is doubled or lost: the house knows each message by its key. */
export function useChat(roomId: string, from: { messages: readonly Shown[]; version: number }) {
  const [state, happened] = useReducer(afterHappening, {
    messages: from.messages,
    outbox: [],
    line: 'connecting',
    version: from.version,
    isWriting: false,
    supportId: null,
    roomChanges: 0,
  })
  const socket = useRef<Socket>()
  const version = useRef(from.version)
  version.current = state.version
  const outbox = useRef(state.outbox)
  outbox.current = state.outbox

  const deliver = useCallback(
    async (outgoing: Outgoing) => {
      const { clientKey, body, answersId } = outgoing
      try {
        if (!socket.current?.connected) throw new Error('no line')
        const answer = (await socket.current
          .timeout(patience)
          .emitWithAck('chat:send', { roomId, clientKey, body, answersId })) as Answer
        if (!answer.ok) return happened({ kind: 'not-sent', clientKey, because: answer.message })
        happened({ kind: 'sent', clientKey })
        await catchUp(socket.current, roomId, version.current, happened)
        if (answer.supportId) happened({ kind: 'support-offered', supportId: answer.supportId })
      } catch {
        happened({ kind: 'not-sent', clientKey, because: 'The line is gone for a moment' })
      }
    },
    [roomId],
  )

  useEffect(() => rememberOutbox(roomId, state.outbox), [roomId, state.outbox])

  useEffect(() => {
    let isGone = false
    let writing: number | undefined
    for (const outgoing of rememberedOutbox(roomId)) happened({ kind: 'outgoing', outgoing })
    import('socket.io-client')
      .then(({ io }) => {
        if (isGone) return
        const line = io()
        socket.current = line
        line.on('connect', async () => {
          const answer = await enter(line, roomId, version.current, happened)
          if (answer === 'refused') return happened({ kind: 'line', line: 'closed' })
          happened({ kind: 'line', line: 'connected' })
          // What was on its way when the line broke goes again, under the same key.
          for (const one of outbox.current) if (one.state !== 'refused') void deliver(one)
        })
        line.on('disconnect', (reason) => {
          happened({ kind: 'line', line: 'lost' })
          // The house lets go of people whose groups or sessions change. Whoever may still listen asks again.
          if (reason === 'io server disconnect') line.connect()
        })
        line.on('connect_error', () => happened({ kind: 'line', line: 'lost' }))
        line.on('chat:message', (message: ChatMessage) => {
          if (message.roomId === roomId) happened({ kind: 'messages', messages: [message] })
        })
        line.on('chat:changed', () => happened({ kind: 'room-changed' }))
        line.on('chat:people', () => happened({ kind: 'room-changed' }))
        line.on('chat:waiting', () => happened({ kind: 'room-changed' }))
        line.on('chat:writing', () => {
          window.clearTimeout(writing)
          happened({ kind: 'writing', isWriting: true })
          writing = window.setTimeout(() => happened({ kind: 'writing', isWriting: false }), writingFor)
        })
      })
      .catch(() => undefined)
    return () => {
      isGone = true
      window.clearTimeout(writing)
      socket.current?.emit('chat:exit', { roomId }, () => undefined)
      socket.current?.disconnect()
    }
  }, [roomId, deliver])

  return {
    ...state,
    send(body: string, answersId: string | null) {
      const clientKey = crypto.randomUUID()
      const outgoing: Outgoing = { clientKey, body, answersId, sentAt: Date.now(), state: 'on-its-way', because: null }
      happened({ kind: 'outgoing', outgoing })
      void deliver(outgoing)
    },
    tryAgain: (outgoing: Outgoing) => void deliver(outgoing),
    throwAway: (clientKey: string) => happened({ kind: 'thrown-away', clientKey }),
    add: useCallback((messages: readonly Shown[]) => happened({ kind: 'messages', messages }), []),
    sayWriting: () => socket.current?.volatile.emit('chat:writing', { roomId }),
  }
}

type Answer =
  | { readonly ok: true; readonly supportId: string | null }
  | { readonly ok: false; readonly message: string }
type Changes =
  | { readonly ok: true; readonly messages: readonly Shown[]; readonly last: number; readonly isAll: boolean }
  | { readonly ok: false; readonly kind?: string }

async function enter(line: Socket, roomId: string, after: number, happened: (what: Happening) => void) {
  const changes = (await line
    .timeout(patience)
    .emitWithAck('chat:enter', { roomId, after })
    .catch(() => null)) as Changes | null
  if (changes && !changes.ok) return 'refused'
  if (changes) {
    happened({ kind: 'messages', messages: changes.messages, upTo: changes.last })
    if (!changes.isAll) await catchUp(line, roomId, changes.last, happened)
  }
  return 'in'
}

/** Asks for what came or changed until there is no more. */
async function catchUp(line: Socket, roomId: string, from: number, happened: (what: Happening) => void) {
  for (let after = from, isAll = false; !isAll; ) {
    const changes = (await line.timeout(patience).emitWithAck('chat:changes', { roomId, after })) as Changes
    if (!changes.ok) return
    happened({ kind: 'messages', messages: changes.messages, upTo: changes.last })
    after = changes.last
    isAll = changes.isAll || changes.messages.length === 0
  }
}
