import { describe, expect, test } from 'vitest'
import { aChat, aKey } from '#tests/support/chat.ts'
import { cry } from '#tests/support/escalation.ts'
import { settled, useLive } from '#tests/support/live.ts'
import { useWorld } from '#tests/support/world.ts'

describe('asking for support, live', () => {
  const world = useWorld()
  const live = useLive(world)

  const scene = async () => {
    const chat = await aChat(world)
    const house = await live.open()
    const sockets = {
      amina: await house.connect(chat.amina),
      tom: await house.connect(chat.tom),
      rowan: await house.connect(chat.rowan),
    }
    for (const { socket } of Object.values(sockets))
      await socket.emitWithAck('chat:enter', { roomId: chat.roomId, after: 0 })
    for (const { socket } of Object.values(sockets)) await settled(socket)
    for (const { heard } of Object.values(sockets)) heard.length = 0
    return { ...chat, house, sockets }
  }

  test('whoever looks after the chat hears within a second, and nobody else hears anything', async () => {
    const { amina, rowan, roomId, house, sockets } = await scene()
    const pressedAt = performance.now()
    const { callId, roomId: side } = await house.as(amina).commands.chat.callForSupport({ roomId })
    await expect
      .poll(() => sockets.rowan.heard, { interval: 20 })
      .toContainEqual({ message: 'chat:changed', payload: { roomId } })
    expect(performance.now() - pressedAt).toBeLessThan(1000)
    await house.as(rowan).commands.chat.takeSupportCall({ callId })
    await house.as(rowan).commands.chat.sendMessage({ roomId: side, clientKey: aKey(), body: 'I am here' })
    await house.as(rowan).commands.chat.passOnSupportCall({ callId })
    await house.as(amina).commands.chat.endSupportCall({ callId })
    for (const { socket } of Object.values(sockets)) await settled(socket)
    expect(sockets.tom.heard).toEqual([])
    expect(house.bugs).toEqual([])
  })

  test('the person hears that somebody answers, and only the two hear what is said between them', async () => {
    const { amina, rowan, roomId, house, sockets } = await scene()
    const { callId, roomId: side } = await house.as(amina).commands.chat.callForSupport({ roomId })
    expect(await sockets.tom.socket.emitWithAck('chat:enter', { roomId: side, after: 0 })).toMatchObject({ ok: false })
    expect(await sockets.rowan.socket.emitWithAck('chat:enter', { roomId: side, after: 0 })).toMatchObject({
      ok: false,
    })
    await sockets.amina.socket.emitWithAck('chat:enter', { roomId: side, after: 0 })
    await house.as(rowan).commands.chat.takeSupportCall({ callId })
    await expect.poll(() => sockets.amina.heard).toContainEqual({ message: 'chat:changed', payload: { roomId: side } })
    await house.as(rowan).commands.chat.sendMessage({ roomId: side, clientKey: aKey(), body: 'I am here' })
    await expect
      .poll(() => sockets.amina.heard.filter(({ message }) => message === 'chat:message'))
      .toMatchObject([{ payload: { name: 'Rowan', roomId: side } }])
    await settled(sockets.tom.socket)
    expect(sockets.tom.heard).toEqual([])
  })

  test('a crisis in words is said to all as it is, and only those who look after the chat hear that it called them', async () => {
    const { roomId, sockets } = await scene()
    const sent = await sockets.amina.socket.emitWithAck('chat:send', { roomId, clientKey: aKey(), body: cry })
    expect(sent).toMatchObject({ ok: true, isHeld: false, supportId: expect.any(String) })
    await expect
      .poll(() => sockets.rowan.heard.map(({ message }) => message))
      .toEqual(expect.arrayContaining(['chat:message', 'chat:changed']))
    await settled(sockets.tom.socket)
    expect(sockets.tom.heard.map(({ message }) => message)).toEqual(['chat:message'])
  })
})
