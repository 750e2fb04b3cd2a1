import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { createRateLimits } from '#server/http/rate-limits.ts'
import { aChat, aKey } from '#tests/support/chat.ts'
import { settled, useLive } from '#tests/support/live.ts'
import { livePartsOf } from '#tests/support/live-parts.ts'
import { aConnection } from '#tests/support/peers.ts'
import { useWorld } from '#tests/support/world.ts'

const questions = ['chat:enter', 'chat:changes', 'chat:page', 'chat:look', 'chat:send', 'chat:support'] as const

describe('somebody who means harm, on a line of their own', () => {
  const world = useWorld()
  const live = useLive(world)
  type House = Awaited<ReturnType<typeof live.open>>

  /** Everything a page could ask about a room and a message in it. */
  const everything = (roomId: unknown, messageId: unknown) => ({
    roomId,
    messageId,
    messageIds: [messageId],
    after: 0,
    clientKey: aKey(),
    body: 'Let me in',
    answersId: null,
    kind: 'hear',
    isGiven: true,
  })
  const knocks = async (house: House, who: Actor, raw: unknown) => {
    const { socket, heard } = await house.connect(who)
    const answers = []
    for (const name of questions) answers.push(await socket.emitWithAck(name, raw))
    socket.emit('chat:writing', raw)
    await settled(socket)
    return { answers, heard, socket }
  }

  test('a conversation of two is nobody else’s, whatever role they have', async () => {
    const { roomId, rowan, heron, say } = await aConnection(world)
    const { id } = await say(rowan, 'Between the two of us')
    const others = [
      await world.given.member('Sam', { roles: ['moderator'] }),
      await world.given.member('Dana', { roles: ['duty-lead'] }),
      await world.given.member('Ada', { roles: ['coordinator'] }),
      await world.given.member('Olu'),
    ]
    const house = await live.open()
    const inside = await house.connect(heron)
    await inside.socket.emitWithAck('chat:enter', { roomId, after: 0 })
    for (const other of others) {
      const { answers, heard } = await knocks(house, other, everything(roomId, id))
      for (const answer of answers) expect(answer).toMatchObject({ ok: false, kind: 'not-found' })
      await say(rowan, 'And another word')
      expect(JSON.stringify([answers, heard])).not.toMatch(/two of us|another word/)
      for (const act of [
        () => house.as(other).queries.chat.supportInRoom({ roomId }),
        () => house.as(other).queries.chat.myReading({ roomId }),
        () => house.as(other).queries.peers.connectionInRoom({ roomId }),
        () => house.as(other).commands.chat.noteReadTo({ roomId, readTo: 1 }),
        () => house.as(other).commands.chat.editMessage({ messageId: id, body: 'Changed' }),
        () => house.as(other).commands.chat.takeBackMessage({ messageId: id }),
        () => house.as(other).commands.chat.letThrough({ messageId: id }),
        () => house.as(other).commands.chat.keepBack({ messageId: id, rule: 'privacy', words: 'Mine now' }),
        () => house.as(other).commands.safety.reportThing({ kind: 'private-message', id, reason: 'unkind', note: '' }),
      ])
        await expect(act()).rejects.toMatchObject({ kind: 'not-found' })
    }
    await settled(inside.socket)
    expect(inside.heard.filter(({ message }) => message === 'chat:writing')).toEqual([])
    expect(house.bugs).toEqual([])
  })

  test('a side conversation is closed to the other facilitators, and a session to everybody outside the group', async () => {
    const { rowan, amina, tom, roomId, say } = await aChat(world)
    const { callId, roomId: side } = await world.as(amina).commands.chat.callForSupport({ roomId })
    await world.as(rowan).commands.chat.takeSupportCall({ callId })
    const { id } = await world
      .as(amina)
      .commands.chat.sendMessage({ roomId: side, clientKey: aKey(), body: 'Only for you' })
    const { id: said } = await say(amina, 'Hello all')
    const house = await live.open()
    const outsider = await world.given.member('Olu')
    for (const [who, room, message] of [
      [tom, side, id],
      [outsider, side, id],
      [outsider, roomId, said],
    ] as const) {
      const { answers, heard } = await knocks(house, who, everything(room, message))
      for (const answer of answers) expect(answer).toMatchObject({ ok: false, kind: 'not-found' })
      expect(heard).toEqual([])
    }
    expect(house.bugs).toEqual([])
  })

  test('a message of one room is not answered, supported or looked at through another', async () => {
    const { amina, tom, roomId, say } = await aChat(world)
    const { id } = await say(amina, 'Said in the first room')
    const zed = await world.given.member('Zed')
    await world.given.group({ slug: 'gout', name: 'Gout', members: [tom], facilitators: [zed] })
    const { roomId: other } = await world
      .as(zed)
      .commands.chat.openRoom({ slug: 'gout', title: 'Another', firstHeld: 0 })
    const house = await live.open()
    const { socket } = await house.connect(tom)
    expect(await socket.emitWithAck('chat:look', { roomId: other, messageIds: [id] })).toMatchObject({ messages: [] })
    expect(await socket.emitWithAck('chat:send', { ...everything(other, id), answersId: id })).toMatchObject({
      ok: false,
    })
    const foreign = await house.connect(zed)
    expect(await foreign.socket.emitWithAck('chat:send', { ...everything(other, id), answersId: id })).toMatchObject({
      ok: false,
      kind: 'not-found',
    })
    expect(await foreign.socket.emitWithAck('chat:support', everything(other, id))).toMatchObject({ ok: false })
    expect((await world.as(amina).queries.chat.roomPage({ roomId })).messages[0]?.support).toEqual({})
  })

  test('the key of somebody else’s message takes nothing from them, and one’s own is no way back in', async () => {
    const { amina, tom, roomId, words } = await aChat(world)
    const house = await live.open()
    const [a, t] = [await house.connect(amina), await house.connect(tom)]
    const clientKey = aKey()
    const first = await a.socket.emitWithAck('chat:send', { roomId, clientKey, body: 'Mine' })
    const second = await t.socket.emitWithAck('chat:send', { roomId, clientKey, body: 'Not yours' })
    expect(second.id).not.toBe(first.id)
    expect(await words(tom)).toEqual(['Mine', 'Not yours'])
    await world.as(tom).commands.groups.leaveGroup({ slug: 'pain' })
    const again = await house.connect(tom)
    expect(await again.socket.emitWithAck('chat:send', { roomId, clientKey, body: 'x' })).toMatchObject({
      ok: false,
      kind: 'not-found',
    })
  })

  test('forged numbers, keys of a prototype and bytes that no keyboard makes are refused, and break nothing', async () => {
    const { amina, roomId, say } = await aChat(world)
    const { id } = await say(amina, 'Hello')
    const house = await live.open()
    let [line, asked] = [await house.connect(amina), 0]
    // Nobody is let ask so much on one line.
    const ask = async (name: string, raw: unknown) => {
      if (++asked % 60 === 0) line = await house.connect(amina)
      return line.socket.emitWithAck(name, raw)
    }
    for (const after of [-1, 1.5, 2 ** 31, 2 ** 53, 1e308, '1; drop table members', { $gt: 0 }, 'NaN'])
      for (const name of ['chat:enter', 'chat:changes'])
        expect(await ask(name, { roomId, after })).toMatchObject({ ok: false, kind: 'invalid' })
    for (const before of [-1, 2 ** 31, 2 ** 53, 1e308, 'x', {}])
      expect(await ask('chat:page', { roomId, before })).toMatchObject({ ok: true })
    const polluted = JSON.parse(`{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},
      "roomId":"${roomId}","clientKey":"${aKey()}","body":"Hi","messageIds":["__proto__","constructor"],"kind":"__proto__","isGiven":true}`)
    for (const name of questions) await ask(name, polluted)
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
    const strange = ['\u0000', '\ud800', '../../etc', '__proto__', 'x'.repeat(5000)]
    for (const word of strange) {
      for (const name of questions) expect(await ask(name, everything(word, word))).toMatchObject({ ok: false })
      const wish = { ...everything(roomId, id), clientKey: `key-${word}`, body: `Words ${word}` }
      for (const name of questions) await ask(name, { ...wish, answersId: word, messageIds: [word] })
      await ask('chat:send', { roomId, clientKey: aKey(), body: `Words ${word}` })
    }
    expect(house.bugs).toEqual([])
  })

  test('scripts in a message stay words, and no link leads to one', async () => {
    const { amina, tom, roomId, page } = await aChat(world, { firstHeld: 0 })
    const house = await live.open()
    const { socket } = await house.connect(amina)
    for (const body of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[press](javascript:alert(1))',
      '[press](data:text/html,<script>alert(1)</script>)',
      '![x](https://evil.example/x.png)',
      '<a href="java\tscript:alert(1)">x</a>',
      '**<svg/onload=alert(1)>**',
      '"><iframe srcdoc="x">',
    ])
      expect(await socket.emitWithAck('chat:send', { roomId, clientKey: aKey(), body })).toMatchObject({ ok: true })
    for (const { html } of [...(await page(amina)).messages, ...(await page(tom)).messages])
      expect(livePartsOf(html ?? '')).toEqual([])
  })

  test('after leaving, nothing more is heard, said or seen; nor "someone is writing" told', async () => {
    const { amina, tom, roomId, say } = await aChat(world)
    const house = await live.open()
    const [a, t] = [await house.connect(amina), await house.connect(tom)]
    for (const { socket } of [a, t]) await socket.emitWithAck('chat:enter', { roomId, after: 0 })
    await t.socket.emitWithAck('chat:exit', { roomId })
    const before = t.heard.length
    const heardByAmina = () => a.heard.filter(({ message }) => message === 'chat:writing').length
    t.socket.emit('chat:writing', { roomId })
    await say(amina, 'After Tom went out')
    await settled(t.socket)
    await settled(a.socket)
    expect(t.heard.slice(before)).toEqual([])
    expect(heardByAmina()).toBe(0)
  })

  test('who is here is a number to members, and names to those who look after the room', async () => {
    const { rowan, amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [host, a] = [await house.connect(rowan), await house.connect(amina)]
    for (const { socket } of [host, a]) await socket.emitWithAck('chat:enter', { roomId, after: 0 })
    const names = async () => (await house.as(rowan).queries.chat.panel({ roomId })).people.map(({ name }) => name)
    const counts = ({ heard }: typeof a) => heard.filter(({ message }) => message === 'chat:people')
    const t = await house.connect(tom)
    await t.socket.emitWithAck('chat:enter', { roomId, after: 0 })
    for (const one of [host, a])
      await expect
        .poll(() => counts(one).at(-1), { timeout: 5000 })
        .toEqual({
          message: 'chat:people',
          payload: { roomId, here: 3 },
        })
    expect(await names()).toContain('Tom')
    await t.socket.emitWithAck('chat:exit', { roomId })
    await expect.poll(() => counts(host).at(-1), { timeout: 5000 }).toMatchObject({ payload: { here: 2 } })
    expect(await names()).not.toContain('Tom')
    expect(JSON.stringify(a.heard)).not.toMatch(new RegExp(`${tom.id}|Tom`))
  })

  test('whoever helped and leaves the group hears nothing of the panel from that moment, also after coming back', async () => {
    const { rowan, amina, tom, groupId, roomId } = await aChat(world, { firstHeld: 2 })
    await world.as(rowan).commands.chat.nameCoHost({ roomId, name: 'Amina' })
    const house = await live.open()
    const host = await house.connect(amina)
    expect(await host.socket.emitWithAck('chat:enter', { roomId, after: 0 })).toMatchObject({ mayHost: true })
    const gone = new Promise((done) => void host.socket.once('disconnect', done))
    await house.as(amina).commands.groups.leaveGroup({ slug: 'pain' })
    await gone
    await house.as(world.system).commands.chat.stepBackFromChats({
      groupId,
      memberId: amina.id,
    })
    await house.as(amina).commands.groups.joinGroup({ slug: 'pain' })
    const back = await house.connect(amina)
    expect(await back.socket.emitWithAck('chat:enter', { roomId, after: 0 })).toMatchObject({ mayHost: false })
    await house.as(tom).commands.chat.sendMessage({ roomId, clientKey: aKey(), body: 'Waits to be checked' })
    await house.as(tom).commands.chat.callForSupport({ roomId })
    await settled(back.socket)
    expect(back.heard.filter(({ message }) => message === 'chat:waiting' || message === 'chat:changed')).toEqual([])
  })

  test('the thirty-first message in a minute is refused, on however many lines they come', async () => {
    const { amina, roomId } = await aChat(world)
    const house = await live.open({ limits: createRateLimits() })
    const lines = [await house.connect(amina), await house.connect(amina), await house.connect(amina)]
    const answers = await Promise.all(
      Array.from({ length: 45 }, (_, nth) =>
        lines[nth % 3]?.socket.emitWithAck('chat:send', { roomId, clientKey: aKey(), body: `Number ${nth}` }),
      ),
    )
    expect(answers.filter((answer) => answer?.ok).length).toBeLessThanOrEqual(30)
    expect(answers.find((answer) => answer?.ok === false)).toMatchObject({ kind: 'too-many' })
  })
})
