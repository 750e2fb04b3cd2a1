import { describe, expect, test } from 'vitest'
import { aChat, aKey } from '#tests/support/chat.ts'
import { useLive } from '#tests/support/live.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a room, live', () => {
  const world = useWorld()
  const live = useLive(world)

  const enter = (
    socket: { emitWithAck: (name: string, raw: unknown) => Promise<unknown> },
    roomId: string,
    after = 0,
  ) => socket.emitWithAck('chat:enter', { roomId, after }) as Promise<{ ok: boolean; messages?: unknown[] }>

  test('what one says the others hear whole, and whoever said it is told that it is kept', async () => {
    const { amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b] = [await house.connect(amina), await house.connect(tom)]
    expect(await enter(a.socket, roomId)).toMatchObject({ ok: true, messages: [] })
    await enter(b.socket, roomId)
    const answer = await a.socket.emitWithAck('chat:send', { roomId, clientKey: aKey(), body: 'Hello *all*' })
    expect(answer).toMatchObject({ ok: true, isHeld: false })
    await expect
      .poll(() => b.heard.filter(({ message }) => message === 'chat:message'))
      .toMatchObject([{ payload: { name: 'Amina', seq: 1, html: '<p>Hello <em>all</em></p>\n' } }])
    expect(house.bugs).toEqual([])
  })

  test('whoever may not be there hears nothing, and is told no more than that there is no such chat', async () => {
    const { roomId } = await aChat(world)
    const outsider = await world.given.member('Olu')
    const house = await live.open()
    const { socket } = await house.connect(outsider)
    expect(await enter(socket, roomId)).toMatchObject({ ok: false, kind: 'not-found' })
    expect(await socket.emitWithAck('chat:send', { roomId, clientKey: aKey(), body: 'x' })).toMatchObject({ ok: false })
  })

  test('whoever asks what no page of ours asks is let go', async () => {
    const { amina } = await aChat(world)
    const house = await live.open()
    const { socket } = await house.connect(amina)
    const gone = new Promise((settled) => void socket.once('disconnect', settled))
    socket.emit('chat:everything', {})
    expect(await gone).toBe('io server disconnect')
  })
})
