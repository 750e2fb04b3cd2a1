import type { Socket } from 'socket.io-client'
import type { ChatMessage } from '#server/domain/chat/index.ts'
import type { Happening, Shown, State } from './chat.ts'
import type { Outgoing } from './chat-outbox.ts'

/** How long the house may take to answer before a message counts as not sent, in milliseconds. */
const patience = 10_000
const writingFor = 4000
/** Messages to look at again are gathered for this long, in milliseconds. */
const gatherFor = 40
const mostLooks = 50

/** One room over one socket. */
export type ChatLine = ReturnType<typeof openChatLine>

type Page = {
  /** What the page knows at this moment. */
  readonly state: () => State
  readonly happened: (what: Happening) => void
  /** Somebody's own words called for an offer of support, for them to see at once. */
  readonly onSupport: (supportId: string) => void
}

/** What a room's page says and hears over its socket, and how it finds back after the line broke. Knows nothing of pages, so that tests hold it against real faults. */
export function openChatLine(
  line: Socket,
  { roomId, memberId }: { readonly roomId: string; readonly memberId: string },
  { state, happened, onSupport }: Page,
) {
  let view: string | undefined
  let writing: ReturnType<typeof setTimeout> | undefined
  let looking: ReturnType<typeof setTimeout> | undefined
  // Kept until they are answered: a line that breaks meanwhile must not lose them.
  const toLookAt = new Set<string>()

  const ask = <Answer>(name: string, question: object) =>
    line.timeout(patience).emitWithAck(name, { roomId, ...question }) as Promise<Answer>

  async function deliver(outgoing: Outgoing): Promise<void> {
    const { clientKey, body, answersId } = outgoing
    happened({ kind: 'again', clientKey })
    try {
      if (!line.connected) throw new Error('no line')
      const answer = await ask<Sent>('chat:send', { clientKey, body, answersId })
      if (answer.ok) {
        happened({ kind: 'sent', clientKey })
        lookAt(answer.id)
        if (answer.supportId) onSupport(answer.supportId)
      } else happened({ kind: answer.kind ? 'refused' : 'not-sent', clientKey, because: answer.message })
    } catch {
      happened({ kind: 'not-sent', clientKey, because: 'The line is gone for a moment. Your words are still here' })
    }
  }

  async function enter(): Promise<void> {
    const changes = await ask<Changes>('chat:enter', { after: state().version }).catch(() => null)
    if (!changes) return startAgain()
    if (!changes.ok) return happened({ kind: 'line', line: 'closed' })
    // Whom this person sees has changed: what the page has may not be theirs any more.
    if (view !== undefined && view !== changes.view) await takePage()
    else {
      learn(changes.messages, changes.last)
      if (!changes.isAll) await catchUp(changes.last)
    }
    view = changes.view
    happened({ kind: 'line', line: 'connected' })
    // What changed about the room itself between the making of the page and now was said to nobody here.
    happened({ kind: 'room-changed' })
    look()
    // What was on its way when the line broke goes again, under the same key. What the house refused waits for a person.
    for (const one of state().outbox) if (one.state === 'on-its-way' || one.state === 'not-sent') void deliver(one)
  }

  /** Only of a line that is up: one that is down finds back by itself. */
  function startAgain(): void {
    if (line.connected) line.disconnect().connect()
  }

  async function takePage(): Promise<void> {
    const page = await ask<PageAnswer>('chat:page', {})
    if (!page.ok) return happened({ kind: 'line', line: 'closed' })
    const { messages, hasEarlier, room } = page
    happened({ kind: 'page', messages, hasEarlier, version: room.version })
  }

  /** Asks for what came or changed until there is no more. */
  async function catchUp(from: number): Promise<void> {
    for (let after = from, isAll = false; !isAll; ) {
      const changes = await ask<Changes>('chat:changes', { after })
      if (!changes.ok) return
      learn(changes.messages, changes.last)
      isAll = changes.isAll || changes.last === after
      after = changes.last
    }
  }

  function learn(messages: readonly Shown[], upTo?: number): void {
    const known = new Map(state().messages.map((message) => [message.id, message]))
    // Whoever quotes what has changed, quotes it as it is now.
    for (const { id, version, html } of messages) {
      const before = known.get(id)
      if (before && version > before.version && html !== before.html)
        for (const { answers, id: answeringId } of known.values()) if (answers?.id === id) lookAt(answeringId)
    }
    happened({ kind: 'messages', messages, ...(upTo === undefined ? {} : { upTo }) })
  }

  function lookAt(messageId: string): void {
    toLookAt.add(messageId)
    looking ??= setTimeout(look, gatherFor)
  }

  function look(): void {
    clearTimeout(looking)
    looking = undefined
    const messageIds = [...toLookAt].slice(0, mostLooks)
    if (messageIds.length === 0 || !line.connected) return
    for (const id of messageIds) toLookAt.delete(id)
    ask<Looked>('chat:look', { messageIds })
      .then((looked) => {
        if (!looked.ok) return
        const seen = new Set(looked.messages.map(({ id }) => id))
        learn(looked.messages)
        happened({ kind: 'gone', ids: messageIds.filter((id) => !seen.has(id)) })
      })
      .catch(() => {
        for (const id of messageIds) toLookAt.add(id)
      })
    if (toLookAt.size > 0) looking = setTimeout(look, gatherFor)
  }

  line.on('connect', () => void enter().catch(startAgain))
  line.on('disconnect', (reason) => {
    happened({ kind: 'line', line: 'lost' })
    // The house lets go of people whose groups or sessions change. Whoever may still listen asks again.
    if (reason === 'io server disconnect') line.connect()
  })
  line.on('connect_error', () => happened({ kind: 'line', line: 'lost' }))
  line.on('chat:message', (message: ChatMessage) => {
    if (message.roomId !== roomId) return
    // What travels to everybody does not say what is only ours to know, nor quote whom somebody does not see. Words of our
    // own stand here as on their way already: until we have looked, we could not tell that they are the same.
    const isOwnAndNew = message.authorId === memberId && state().messages.every(({ id }) => id !== message.id)
    if (!isOwnAndNew) learn([message])
    if (message.authorId === memberId || message.answers?.words === null) lookAt(message.id)
  })
  line.on('chat:look', (told: { roomId: string; messageId: string }) => {
    if (told.roomId === roomId) lookAt(told.messageId)
  })
  line.on('chat:people', (told: { roomId: string; here: number }) => {
    if (told.roomId === roomId) happened({ kind: 'counted', here: told.here })
  })
  for (const name of ['chat:changed', 'chat:waiting'])
    line.on(name, (told: { roomId: string }) => {
      if (told.roomId === roomId) happened({ kind: 'room-changed' })
    })
  line.on('chat:writing', (told: { roomId: string }) => {
    if (told.roomId !== roomId) return
    clearTimeout(writing)
    happened({ kind: 'writing', isWriting: true })
    writing = setTimeout(() => happened({ kind: 'writing', isWriting: false }), writingFor)
  })

  return {
    deliver,
    sayWriting: () => line.volatile.emit('chat:writing', { roomId }),
    /** Gives or takes back a word of support; the house tells everybody, this page too. Answers with why not; null when it is done. */
    support: async (messageId: string, kind: string, isGiven: boolean): Promise<string | null> => {
      const answer = await ask<Done>('chat:support', { messageId, kind, isGiven }).catch(() => lineGone)
      return answer.ok ? null : answer.message
    },
    /** Fetches what was said before the first message on the page; the page has them once it is done. */
    async earlier(): Promise<void> {
      const before = state().messages[0]?.seq
      const page = await ask<PageAnswer>('chat:page', { before }).catch(() => null)
      if (page?.ok) happened({ kind: 'earlier', messages: page.messages, hasEarlier: page.hasEarlier })
    },
    close() {
      clearTimeout(writing)
      clearTimeout(looking)
      if (line.connected) line.emit('chat:exit', { roomId }, () => undefined)
      line.removeAllListeners()
      line.disconnect()
    },
  }
}

const lineGone = { ok: false, message: 'The line is gone for a moment. Try again.' } as const

type No = { readonly ok: false; readonly kind?: string; readonly message: string }
type Done = { readonly ok: true } | No
type Sent = { readonly ok: true; readonly id: string; readonly supportId: string | null } | No
type Looked = { readonly ok: true; readonly messages: readonly Shown[] } | No
type PageAnswer =
  | {
      readonly ok: true
      readonly messages: readonly Shown[]
      readonly hasEarlier: boolean
      readonly room: { readonly version: number }
    }
  | No
type Changes =
  | {
      readonly ok: true
      readonly messages: readonly Shown[]
      readonly last: number
      readonly isAll: boolean
      readonly view: string
    }
  | No
