import { createHmac, randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Server, Socket } from 'socket.io'
import { z } from 'zod'
import { system } from '#server/domain/kernel/actor.ts'
import type { ActorServices, Services } from '#server/services.ts'
import { apartFrom, chatHosts } from './audiences.ts'
import type { Ears, Listener } from './sockets.ts'

/** It becomes the name of a room to listen in, so it is an id and nothing else. */
const RoomAsked = z.object({ roomId: z.string().regex(/^[\w-]{1,60}$/) })
const SupportAsked = z.object({ isGiven: z.boolean() })

/** How long somebody may be gone before the room is told: a reload, a tunnel, a lift. In milliseconds. */
const goneFor = 15_000
const presenceEvery = 30_000
const mostRoomsASocket = 10
/** "Someone is writing" is told at most this often for one person, in milliseconds. */
const writingEvery = 2500

const roomOf = (roomId: string) => `chat:${roomId}`
const chatsOf = ({ rooms }: Socket) =>
  [...rooms].filter((room) => room.startsWith('chat:')).map((room) => room.slice('chat:'.length))

/** What somebody in a chat may ask of the house over their socket. Each goes through the very commands and queries of the page. */
export function listenToChat(io: Server, socket: Socket, { as, answer }: Ears): void {
  const { memberId } = socket.data as Listener
  let lastWriting = 0
  // One person's words are kept in the order in which they were sent, however long each takes to be looked at.
  let saying: Promise<unknown> = Promise.resolve()

  // Into the room first, then what has been said: nothing can fall between the two.
  answer('chat:enter', async (raw) => {
    const { roomId } = RoomAsked.parse(raw)
    if (chatsOf(socket).length >= mostRoomsASocket) return { ok: false, message: 'You are in many chats already' }
    const { commands, queries } = await as()
    await commands.chat.arrive({ roomId })
    // Asked now, not at the handshake: whoever is blocked from here on is let go by name.
    const apart = await queries.safety.peopleApart({})
    // Somebody who lost the right while we asked is gone from here already: a closed socket joins no room.
    await socket.join([...apart.map(apartFrom), roomOf(roomId)])
    try {
      const changes = await queries.chat.roomChanges(raw)
      if (changes.mayHost) await socket.join(chatHosts(roomId))
      return { ok: true, ...changes, view: viewOf(memberId, apart) }
    } catch (error) {
      await socket.leave(roomOf(roomId))
      throw error
    }
  })
  answer('chat:changes', async (raw) => ({ ok: true, ...(await (await as()).queries.chat.roomChanges(raw)) }))
  answer('chat:page', async (raw) => ({ ok: true, ...(await (await as()).queries.chat.roomPage(raw)) }))
  answer('chat:look', async (raw) => ({ ok: true, ...(await (await as()).queries.chat.theseMessages(raw)) }))
  answer('chat:send', async (raw) => {
    const said = saying.then(async () => (await as()).commands.chat.sendMessage(raw))
    saying = said.catch(() => undefined)
    return { ok: true, ...(await said) }
  })
  answer('chat:support', async (raw) => {
    const { isGiven } = SupportAsked.parse(raw)
    const { chat } = (await as()).commands
    return { ok: true, ...(await (isGiven ? chat.giveSupportInChat(raw) : chat.takeBackSupportInChat(raw))) }
  })
  answer('chat:exit', async (raw) => {
    const { roomId } = RoomAsked.parse(raw)
    await socket.leave(roomOf(roomId))
    await socket.leave(chatHosts(roomId))
    if (!(await isStillIn(io, memberId, roomId))) await (await as()).commands.chat.leave({ roomId })
    return { ok: true }
  })
  // Nobody is named, and nobody who does not see them hears it.
  socket.on('chat:writing', (raw: unknown) => {
    const asked = RoomAsked.safeParse(raw)
    if (!asked.success || !socket.rooms.has(roomOf(asked.data.roomId)) || Date.now() - lastWriting < writingEvery)
      return
    lastWriting = Date.now()
    socket.to(roomOf(asked.data.roomId)).except(apartFrom(memberId)).volatile.emit('chat:writing', asked.data)
  })
  socket.on('disconnecting', () => {
    for (const roomId of chatsOf(socket)) void leaveSoon(io, as, { memberId, roomId })
  })
}

/** Whoever does not come back within a moment has left. */
async function leaveSoon(
  io: Server,
  as: () => Promise<ActorServices>,
  { memberId, roomId }: { readonly memberId: string; readonly roomId: string },
) {
  await pause(goneFor, undefined, { ref: false })
  // The house itself has closed meanwhile: then nobody left by themselves.
  if (!io.httpServer.listening || (await isStillIn(io, memberId, roomId))) return
  // Whoever may not even leave has lost the room, and is not counted for much longer.
  await as()
    .then(({ commands }) => commands.chat.leave({ roomId }))
    .catch(() => undefined)
}

const isStillIn = async (io: Server, memberId: string, roomId: string) =>
  (await io.in(`person:${memberId}`).fetchSockets()).some(({ rooms }) => rooms.has(roomOf(roomId)))

/** Whom somebody does not see, so that their page knows when that has changed, and nothing else. */
const viewOf = (memberId: string, apart: readonly string[]) =>
  createHmac('sha256', viewKey)
    .update([memberId, ...[...apart].sort()].join())
    .digest('base64url')
    .slice(0, 16)
const viewKey = randomBytes(32)

/** Says for everybody in every room of this process that they are still there, a room at a time. */
export function keepPresence(io: Server, services: Services, report: (error: unknown) => void) {
  const tell = async () => {
    const { commands } = services.as(system)
    for (const room of [...io.of('/').adapter.rooms.keys()].filter((name) => name.startsWith('chat:'))) {
      const sockets = await io.in(room).local.fetchSockets()
      const memberIds = [...new Set(sockets.map(({ data }) => (data as Listener).memberId))]
      await commands.chat.stillHere({ roomId: room.slice('chat:'.length), memberIds })
    }
  }
  const timer = setInterval(() => void tell().catch(report), presenceEvery).unref()
  return { stop: () => clearInterval(timer) }
}
