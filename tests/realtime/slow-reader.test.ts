import { afterEach, describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { mostWaiting } from '#server/realtime/backlog.ts'
import { aChat, aKey } from '#tests/support/chat.ts'
import { type ChatPage, openChatPage } from '#tests/support/chat-page.ts'
import { useLive } from '#tests/support/live.ts'
import { useWorld } from '#tests/support/world.ts'

type House = Awaited<ReturnType<ReturnType<typeof useLive>['open']>>

describe('somebody whose line stops reading', { timeout: 30_000 }, () => {
  const world = useWorld()
  const live = useLive(world)
  const pages: ChatPage[] = []
  afterEach(() => {
    for (const page of pages.splice(0)) page.close()
  })

  const patient = { timeout: 15_000, interval: 30 }
  const open = async (house: House, who: Actor, roomId: string) => {
    const page = await openChatPage({ port: house.port, cookie: await house.cookieOf(who) }, world.as(who), roomId)
    pages.push(page)
    await expect.poll(() => page.state.line, patient).toBe('connected')
    return page
  }
  const wireOf = ({ socket }: ChatPage) =>
    (socket.io.engine.transport as unknown as { ws: { pause: () => void; resume: () => void } }).ws
  /** More than the system takes on its way to somebody who does not read. */
  const flood = 'x'.repeat(16 * 1024 * 1024)

  /** Amina talks, Tom has stopped reading, and what the system takes by itself is full. */
  const stopped = async () => {
    const { amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b] = [await open(house, amina, roomId), await open(house, tom, roomId)]
    const id = b.socket.id ?? ''
    const wire = wireOf(b)
    wire.pause()
    house.io.to(id).emit('chat:flood', flood)
    const isThere = () => house.io.sockets.sockets.has(id)
    const isInRoom = () => (house.io.sockets.adapter.rooms.get(`chat:${roomId}`) ?? new Set()).has(id)
    const tell = (count: number) => {
      for (let nth = 0; nth < count; nth++) house.io.to(id).emit('chat:people', { roomId, here: nth })
    }
    return { house, amina, roomId, a, b, wire, isThere, isInRoom, tell }
  }

  test('is cut off when too many messages wait for them, and not before', async () => {
    const { isThere, isInRoom, tell } = await stopped()
    tell(mostWaiting.messages - 50)
    expect(isThere()).toBe(true)
    tell(100)
    await expect.poll(isThere, patient).toBe(false)
    expect(isInRoom()).toBe(false)
  })

  test('is cut off when too many bytes wait for them', async () => {
    const { house, b, isThere } = await stopped()
    const id = b.socket.id ?? ''
    house.io.to(id).emit('chat:flood', 'x'.repeat(mostWaiting.bytes - 10_000))
    house.io.to(id).emit('chat:flood', 'x'.repeat(20_000))
    expect(isThere()).toBe(true)
    house.io.to(id).emit('chat:flood', 'one more')
    await expect.poll(isThere, patient).toBe(false)
  })

  test('holds nobody up, and has everything once they read again', async () => {
    const { house, amina, roomId, a, b, wire, isThere, tell } = await stopped()
    tell(mostWaiting.messages + 50)
    await expect.poll(isThere, patient).toBe(false)
    for (let nth = 0; nth < 230; nth++)
      await house.as(amina).commands.chat.sendMessage({ roomId, clientKey: aKey(), body: `words ${nth}` })
    await expect.poll(() => a.state.messages.length, patient).toBe(230)
    expect(b.state.messages).toEqual([])
    wire.resume()
    await expect.poll(() => b.state.messages.length, patient).toBe(230)
    expect(b.shown()).toEqual(await b.truth())
    expect(house.bugs).toEqual([])
  })

  test('reads on without being cut off when everything arrives in the end', async () => {
    const { a, b, wire, isThere, tell } = await stopped()
    tell(mostWaiting.messages - 50)
    wire.resume()
    // Every bit of it counts anew once they have read.
    await expect.poll(() => b.heard.filter(({ name }) => name === 'chat:people').length, patient).toBeGreaterThan(400)
    tell(mostWaiting.messages - 50)
    a.say('Still there?')
    await expect.poll(() => b.words(), patient).toEqual(['Still there?'])
    expect(isThere()).toBe(true)
  })
})
