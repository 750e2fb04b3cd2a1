import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { settled, useLive, watch } from '#tests/support/live.ts'
import { hasLeft, sessionsOf } from '#tests/support/talk.ts'
import { useWorld } from '#tests/support/world.ts'

describe('listening to a thread', () => {
  const world = useWorld()
  const live = useLive(world)
  const { given } = world

  async function aHouse() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const stranger = await given.member('Stranger')
    const group = await given.group({ members: [amina, tom] })
    const thread = await given.thread(amina)
    return { amina, tom, stranger, group, thread, house: await live.open() }
  }

  test('a member hears that there is a reply: ids, and none of its words', async () => {
    const { amina, tom, thread, house } = await aHouse()
    const { socket, heard } = await house.connect(amina)
    expect(await watch(socket, thread.id)).toEqual({ ok: true })
    const reply = await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Secret words' })
    await house.as(tom).commands.groups.editPost({ postId: reply.id, body: 'Other words' })
    await settled(socket)
    expect(heard).toEqual([
      { message: 'reply:posted', payload: { threadId: thread.id, postId: reply.id } },
      { message: 'thread:changed', payload: { threadId: thread.id } },
    ])
    expect(house.bugs).toEqual([])
  })

  test('words without a name are announced without a name', async () => {
    const { amina, tom, thread, house } = await aHouse()
    const { socket, heard } = await house.connect(amina)
    await watch(socket, thread.id)
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Me', nameless: 'on' })
    await settled(socket)
    expect(heard).toHaveLength(1)
    expect(JSON.stringify(heard)).not.toContain(tom.id)
  })

  test('a stranger is told that there is no such thread, and hears nothing', async () => {
    const { tom, stranger, thread, house } = await aHouse()
    const { socket, heard } = await house.connect(stranger)
    expect(await watch(socket, thread.id)).toEqual({ ok: false, kind: 'not-found', message: 'Thread not found' })
    expect(await watch(socket, 'no-such-thread')).toEqual({ ok: false, kind: 'not-found', message: 'Thread not found' })
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Hello' })
    await settled(socket)
    expect(heard).toEqual([])
  })

  test.each([
    ['nothing', undefined],
    ['a number', 42],
    ['an object', { $ne: 1 }],
    ['far too long', 'x'.repeat(5000)],
  ])('a question that makes no sense (%s) is answered, and breaks nothing', async (_what, threadId) => {
    const { amina, house } = await aHouse()
    const { socket } = await house.connect(amina)
    expect(await watch(socket, threadId)).toMatchObject({ ok: false })
    socket.emit('thread:watch')
    socket.emit('thread:leave', null)
    await settled(socket)
    expect(house.bugs).toEqual([])
  })

  test('a visitor cannot connect, and nobody can from another site', async () => {
    const { amina, house } = await aHouse()
    expect((await house.connect(null)).refused).toBe('Sign in first')
    expect((await house.connect(amina, 'http://evil.example')).refused).toBeTruthy()
    expect((await house.connect(amina)).refused).toBeNull()
  })

  test('who leaves the page hears nothing more', async () => {
    const { amina, tom, thread, house } = await aHouse()
    const { socket, heard } = await house.connect(amina)
    await watch(socket, thread.id)
    socket.emit('thread:leave', { threadId: thread.id })
    await settled(socket)
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Hello' })
    await settled(socket)
    expect(heard).toEqual([])
  })

  test('who leaves the group is let go at once, hears nothing, and is not let back into the room', async () => {
    const { amina, tom, group, thread, house } = await aHouse()
    const { socket, heard } = await house.connect(amina)
    await watch(socket, thread.id)
    await hasLeft(world, amina, group.id)
    house.announce([{ name: 'group.left', groupId: group.id, memberId: amina.id }])
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Hello' })
    await pause(50)
    expect(socket.connected).toBe(false)
    expect(heard).toEqual([])
    const again = await house.connect(amina)
    expect(await watch(again.socket, thread.id)).toMatchObject({ ok: false })
  })

  test('whom a block keeps apart hears nothing of the other’s words, and cannot tell from the room', async () => {
    const { amina, tom, house } = await aHouse()
    const other = await given.member('Other')
    await given.membership(other)
    const thread = await given.thread(other)
    const before = await house.connect(tom)
    await watch(before.socket, thread.id)
    await house.as(amina).commands.safety.blockPerson({ memberId: tom.id })
    await pause(50)
    expect(before.socket.connected).toBe(false)

    const heardBy = await Promise.all([amina, tom, other].map((who) => house.connect(who)))
    for (const { socket } of heardBy) expect(await watch(socket, thread.id)).toEqual({ ok: true })
    await house.as(amina).commands.groups.postReply({ threadId: thread.id, body: 'From Amina' })
    const hidden = await house.as(amina).commands.groups.postReply({
      threadId: thread.id,
      body: 'Without a name',
      nameless: 'on',
    })
    for (const { socket } of heardBy) await settled(socket)
    expect(heardBy.map(({ heard }) => heard.length)).toEqual([2, 1, 2])
    expect(heardBy[1]?.heard[0]?.payload).toEqual({ threadId: thread.id, postId: hidden.id })
  })

  test('whoever a carer named hears nothing of them, and the line of a carer who named an address is left alone', async () => {
    const { amina, tom, house } = await aHouse()
    const other = await given.member('Other')
    await given.membership(other)
    const thread = await given.thread(other)
    const [carer, person] = [await house.connect(amina), await house.connect(tom)]
    for (const { socket } of [carer, person]) await watch(socket, thread.id)
    await house.as(amina).commands.carers.comeInAsCarer({ who: 'parent' })
    await house.as(amina).commands.carers.keepApart({ named: 'tom@example.org' })
    await pause(50)
    // Had their own line been cut, it would tell them that somebody was found.
    expect([carer.socket.connected, person.socket.connected]).toEqual([true, false])
    const again = await house.connect(tom)
    await watch(again.socket, thread.id)
    await house.as(amina).commands.groups.postReply({ threadId: thread.id, body: 'From the carer' })
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'From the person' })
    for (const { socket } of [carer, again]) await settled(socket)
    expect([carer.heard.length, again.heard.length]).toEqual([2, 1])
    expect(JSON.stringify(again.heard)).not.toContain(amina.id)
  })

  test('whose session ended is let go at once, on that device only', async () => {
    const { amina, thread, house } = await aHouse()
    const phone = await house.connect(amina)
    const desk = await house.connect(amina)
    await watch(phone.socket, thread.id)
    const sessionIds = await sessionsOf(world, amina)
    house.announce([{ name: 'sessions.ended', memberId: amina.id, sessionIds: sessionIds.slice(0, 1) }])
    await pause(50)
    expect([phone.socket.connected, desk.socket.connected]).toEqual([false, true])
  })

  test('a thread that moved to another group lets go of its listeners, who ask again', async () => {
    const { amina, tom, group, thread, house } = await aHouse()
    const { socket, heard } = await house.connect(amina)
    await watch(socket, thread.id)
    house.announce([
      { name: 'thread.moved', isIndexed: true, threadId: thread.id, groupId: group.id, fromGroupId: group.id },
    ])
    await settled(socket)
    await house.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Hello' })
    await settled(socket)
    expect(heard.map(({ message }) => message)).toEqual(['thread:changed'])
    expect(await watch(socket, thread.id)).toEqual({ ok: true })
  })
})
