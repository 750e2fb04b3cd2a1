import { io, type Socket } from 'socket.io-client'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

describe('a socket', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  const sockets: Socket[] = []
  beforeAll(async () => {
    host = await aHost()
    await host.start()
  })
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.close()
  })
  afterAll(() => host.end())

  function connect(headers: Record<string, string>): Promise<Socket> {
    const socket = io(host.origin, { extraHeaders: headers, transports: ['websocket'], reconnection: false })
    sockets.push(socket)
    return new Promise((resolve, reject) => {
      socket.once('connect', () => resolve(socket))
      socket.once('connect_error', reject)
    })
  }
  const closed = (socket: Socket) =>
    new Promise<number>((resolve, reject) => {
      const began = performance.now()
      socket.once('disconnect', () => resolve(performance.now() - began))
      setTimeout(() => reject(new Error('The socket is still open')), 3000)
    })

  test('opens for members, from our own pages only', async () => {
    const { cookie } = await host.as('heron')
    expect((await connect({ Cookie: cookie })).connected).toBe(true)
    await expect(connect({})).rejects.toThrow('Sign in first')
    await expect(connect({ Cookie: cookie, Origin: 'https://elsewhere.example' })).rejects.toThrow()
  })

  test('closes within a second of signing out, and other devices stay open', async () => {
    const [phone, laptop] = [await host.as('otter'), await host.as('otter')]
    const [onPhone, onLaptop] = [await connect({ Cookie: phone.cookie }), await connect({ Cookie: laptop.cookie })]
    const gone = closed(onPhone)
    await phone.post('/sign-out', {})
    expect(await gone).toBeLessThan(1000)
    expect(onLaptop.connected).toBe(true)
  })

  test('closes when its session is ended from another device', async () => {
    const [phone, laptop] = [await host.as('linnet'), await host.as('linnet')]
    const onPhone = await connect({ Cookie: phone.cookie })
    const gone = closed(onPhone)
    await laptop.post('/settings/sessions', { end: 'others' })
    expect(await gone).toBeLessThan(1000)
    await expect(connect({ Cookie: phone.cookie })).rejects.toThrow('Sign in first')
  })

  test('is let go when its member leaves a group, hears nothing more of it, and may not come back to it', async () => {
    const [heron, rowan] = [await host.as('heron'), await host.as('rowan')]
    const page = await (await heron.get('/groups/chronic-pain')).text()
    const thread = /\/groups\/chronic-pain\/threads\/([\w-]+)/.exec(page)
    const socket = await connect({ Cookie: heron.cookie })
    const heard: string[] = []
    socket.on('reply:posted', ({ threadId }: { threadId: string }) => heard.push(threadId))
    await socket.emitWithAck('thread:watch', { threadId: thread?.[1] })
    await rowan.post(thread?.[0] ?? '', { body: 'While you are here' })
    await expect.poll(() => heard).toEqual([thread?.[1]])
    await heron.post('/groups/chronic-pain/leave', {})
    await rowan.post(thread?.[0] ?? '', { body: 'After you left' })
    await expect.poll(() => socket.connected).toBe(false)
    const again = await connect({ Cookie: heron.cookie })
    expect(await again.emitWithAck('thread:watch', { threadId: thread?.[1] })).toMatchObject({ ok: false })
    expect(heard).toHaveLength(1)
  })
})
