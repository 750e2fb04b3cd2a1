import { io, type Socket } from 'socket.io-client'
import type { Heard, Send, Told } from './chat-account.ts'

/** Somebody at a load: their cookie, and the room they are in; null: signed in, and in no room. */
export type Person = { readonly memberId: string; readonly cookie: string; readonly room: string | null }

/** Who says something, and how many milliseconds after the beginning. */
export type Turn = { readonly person: number; readonly after: number; readonly words: string }

type Message = { readonly id: string; readonly roomId: string; readonly authorId: string }
type Answer = { readonly ok: boolean; readonly id?: string; readonly message?: string }

/** The machine's own clock in milliseconds: the same for every process on it. */
const now = () => Number(process.hrtime.bigint()) / 1e6

/** As long as a page gathers what it asks for again (app/live/chat-line.ts), in milliseconds. */
const gatherFor = 40
const atOnce = 20

/**
 * Many people, each with a socket of their own, who note everything they hear. `looks`: like a page, they ask again for
 * the messages that are theirs, which a bare server does not know.
 */
export async function gather(
  origin: string,
  people: readonly Person[],
  { looks, header = origin }: { looks: boolean; header?: string },
) {
  const heard = people.map((): string[] => [])
  let last: Record<string, number> = {}
  let sends: Send[] = []
  let bytes = 0
  let keys = 0
  const sockets: Socket[] = []

  const join = async (person: Person, at: number) => {
    const socket = io(origin, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { origin: header, cookie: person.cookie },
    })
    sockets[at] = socket
    const mine = heard[at] ?? []
    let toLookAt: string[] = []
    const look = (id: string) => {
      if (!looks) return
      toLookAt.push(id)
      if (toLookAt.length > 1) return
      setTimeout(() => {
        const messageIds = [...new Set(toLookAt)]
        toLookAt = []
        socket.emit('chat:look', { roomId: person.room, messageIds }, () => undefined)
      }, gatherFor)
    }
    socket.on('chat:message', (message: Message) => {
      last[message.id] = now()
      mine.push(message.id)
      if (bytes === 0) bytes = Buffer.byteLength(JSON.stringify(['chat:message', message]))
      if (message.authorId === person.memberId) look(message.id)
    })
    socket.on('chat:look', ({ messageId }: { messageId: string }) => look(messageId))
    await new Promise<void>((came, fail) => {
      socket.once('connect', came)
      socket.once('connect_error', fail)
    })
    if (person.room === null) return
    const answer: Answer = await socket.emitWithAck('chat:enter', { roomId: person.room, after: newest })
    if (!answer.ok) throw new Error(`Not let in: ${answer.message}`)
  }

  await inParts(people, join)

  return {
    sockets,
    /** Everybody says what they are to say when it is their turn; over when the house has answered all. */
    async talk(turns: readonly Turn[]) {
      await Promise.all(
        turns.map(
          ({ person, after, words }) =>
            new Promise<void>((said) => {
              setTimeout(() => {
                const room = people[person]?.room ?? ''
                const sentAt = now()
                const question = { roomId: room, clientKey: `load-${process.pid}-${++keys}-${sentAt}`, body: words }
                sockets[person]?.emit('chat:send', question, ({ id, message }: Answer) => {
                  sends.push({ id: id ?? null, room, sentAt, acknowledgedAt: now(), because: message ?? null })
                  said()
                })
              }, after)
            }),
        ),
      )
    },
    /** How many messages all of them heard, one with another. */
    heardSoFar: () => heard.reduce((sum, { length }) => sum + length, 0),
    /** What was heard since the last time this was asked. */
    tell(): Told {
      const alike = new Map<string, Heard>()
      for (const [at, { room }] of people.entries()) {
        if (room === null) continue
        const ids = heard[at]?.splice(0) ?? []
        const key = `${room} ${ids.join()}`
        alike.set(key, { room, ids, people: (alike.get(key)?.people ?? 0) + 1 })
      }
      const told = { sends, heard: [...alike.values()], last, bytes }
      sends = []
      last = {}
      return told
    },
    /** Everybody goes by the door, so that nobody has to be seen off later. */
    async leave() {
      await inParts(people, async ({ room }, at) => {
        const socket = sockets[at]
        if (room !== null && socket?.connected) await socket.emitWithAck('chat:exit', { roomId: room })
        socket?.disconnect()
      })
    },
  }
}

/** Whoever comes in has read everything: as a page that has just been made. */
const newest = 2_147_483_647

/** Some at a time, as people come. */
async function inParts(people: readonly Person[], work: (person: Person, at: number) => Promise<void>) {
  for (let from = 0; from < people.length; from += atOnce)
    await Promise.all(people.slice(from, from + atOnce).map((person, at) => work(person, from + at)))
}
