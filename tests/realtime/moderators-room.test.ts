import { setTimeout as pause } from 'node:timers/promises'
import type { Socket } from 'socket.io-client'
import { describe, expect, test } from 'vitest'
import { settled, useLive } from '#tests/support/live.ts'
import { aHouse as aGroup, wordsOf } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

const watchQueue = (socket: Socket) => socket.emitWithAck('queue:watch') as Promise<{ ok: boolean; message?: string }>

describe('listening to the queue', () => {
  const world = useWorld()
  const live = useLive(world)

  async function aHouse() {
    const group = await aGroup(world)
    const thread = await world.given.thread(group.reader)
    return { ...group, thread, house: await live.open() }
  }
  const queueNews = (heard: readonly { message: string; payload: unknown }[]) =>
    heard.filter(({ message }) => message === 'queue:changed')

  test('a moderator hears of a worrying post within the second, and no word of it', async () => {
    const { tom, sam, thread, house } = await aHouse()
    const { socket, heard } = await house.connect(sam)
    expect(await watchQueue(socket)).toEqual({ ok: true })
    // A house that has just opened takes a moment over its first act.
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: wordsOf.green })
    const began = performance.now()
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: wordsOf.crisis })
    while (queueNews(heard).length === 0 && performance.now() - began < 1000) await pause(5)
    expect(queueNews(heard)).toEqual([{ message: 'queue:changed', payload: {} }])
    expect(performance.now() - began).toBeLessThan(1000)
    expect(house.bugs).toEqual([])
  })

  test('a facilitator hears of what can wait in their own group, and nothing of what is grave or elsewhere', async () => {
    const { tom, facilitator, thread, house } = await aHouse()
    const { socket, heard } = await house.connect(facilitator)
    expect(await watchQueue(socket)).toEqual({ ok: true })
    await world.given.group({ slug: 'sleep', name: 'Sleep', members: [tom] })
    const elsewhere = await world.given.thread(tom, 'sleep')
    await house.as(tom).commands.groups.postReply({ threadId: elsewhere.id, body: wordsOf.amber })
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: wordsOf.crisis })
    await settled(socket)
    expect(queueNews(heard)).toEqual([])
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: wordsOf.amber })
    await settled(socket)
    expect(queueNews(heard)).toHaveLength(1)
  })

  test('members are told that this is not theirs, and hear nothing', async () => {
    const { tom, reader, thread, house } = await aHouse()
    const { socket, heard } = await house.connect(reader)
    expect(await watchQueue(socket)).toMatchObject({ ok: false })
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: wordsOf.amber })
    await settled(socket)
    expect(heard).toEqual([])
    socket.emit('queue:watch')
    socket.emit('queue:watch', { $ne: 1 })
    await settled(socket)
    expect(house.bugs).toEqual([])
  })

  test('who stands down as facilitator is let go, and not let back into the room', async () => {
    const { tom, facilitator, group, thread, house } = await aHouse()
    const wren = await world.given.member('Wren')
    await world.given.membership(wren)
    const ada = await world.given.member('Ada', { roles: ['coordinator'] })
    await house.as(ada).commands.groups.nameFacilitator({ slug: group.slug, name: 'Wren' })
    const { socket, heard } = await house.connect(facilitator)
    await watchQueue(socket)
    await house.as(facilitator).commands.groups.standDown({
      slug: group.slug,
      memberId: facilitator.id,
      role: 'facilitator',
    })
    await pause(50)
    expect(socket.connected).toBe(false)
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: wordsOf.amber })
    expect(queueNews(heard)).toEqual([])
    expect(await watchQueue((await house.connect(facilitator)).socket)).toMatchObject({ ok: false })
  })

  test('moderators hear each other in their room; facilitators do not', async () => {
    const { sam, mo, facilitator, house } = await aHouse()
    const inside = await house.connect(mo)
    const outside = await house.connect(facilitator)
    for (const { socket } of [inside, outside]) await watchQueue(socket)
    await house.as(sam).commands.moderation.sayInRoom({ words: 'A quiet evening' })
    await settled(inside.socket)
    await settled(outside.socket)
    expect(inside.heard).toEqual([{ message: 'room:changed', payload: {} }])
    expect(outside.heard).toEqual([])
  })

  test('what a colleague does with a case is heard', async () => {
    const { tom, sam, mo, about, house } = await aHouse()
    const { caseId } = await about(tom)
    const { socket, heard } = await house.connect(mo)
    await watchQueue(socket)
    const { claimCase, noteOnCase, releaseCase } = house.as(sam).commands.moderation
    for (const act of [claimCase({ caseId }), noteOnCase({ caseId, words: 'Hm' }), releaseCase({ caseId })]) await act
    await settled(socket)
    expect(queueNews(heard)).toHaveLength(3)
  })
})
