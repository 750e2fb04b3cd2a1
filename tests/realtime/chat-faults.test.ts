import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { createRateLimits } from '#server/http/rate-limits.ts'
import { aChat, aKey } from '#tests/support/chat.ts'
import { type ChatPage, openChatPage } from '#tests/support/chat-page.ts'
import { useLive } from '#tests/support/live.ts'
import { useWorld } from '#tests/support/world.ts'

type House = Awaited<ReturnType<ReturnType<typeof useLive>['open']>>

/** The same sequence each time, so that a fault that was found can be found again. */
function dice(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

describe('a chat, whatever happens to the line', () => {
  const world = useWorld()
  const live = useLive(world)
  const pages: ChatPage[] = []
  afterEach(() => {
    for (const page of pages.splice(0)) page.close()
  })

  const patient = { timeout: 10_000, interval: 30 }
  const open = async (house: House, who: Actor, roomId: string) => {
    const page = await openChatPage({ port: house.port, cookie: await house.cookieOf(who) }, world.as(who), roomId)
    pages.push(page)
    await expect.poll(() => page.state.line, patient).toBe('connected')
    return page
  }
  const agree = async (...agreeing: ChatPage[]) => {
    for (const page of agreeing) await expect.poll(() => page.state.outbox, patient).toEqual([])
    for (const page of agreeing) await expect.poll(() => page.shown(), patient).toEqual(await page.truth())
  }
  const drop = (house: House, { socket }: ChatPage) => house.io.sockets.sockets.get(socket.id ?? '')?.conn.close()

  test('lines that break at random lose nothing, double nothing, and leave one order', {
    timeout: 30_000,
  }, async () => {
    const { rowan, amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const roll = dice(7)
    const all = [await open(house, rowan, roomId), await open(house, amina, roomId), await open(house, tom, roomId)]
    const said: string[] = []
    for (let round = 0; round < 60; round++) {
      const page = all[Math.floor(roll() * all.length)]
      if (!page) continue
      const body = `words ${round}`
      page.say(body)
      said.push(body)
      if (roll() < 0.3) drop(house, all[Math.floor(roll() * all.length)] ?? page)
      await pause(roll() * 12)
    }
    await agree(...all)
    for (const page of all) expect([...page.words()].sort()).toEqual([...said].sort())
    expect(house.bugs).toEqual([])
  })

  test('the house starts anew in mid-session: what was acknowledged is there, what was not goes again', {
    timeout: 30_000,
  }, async () => {
    const { amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b] = [await open(house, amina, roomId), await open(house, tom, roomId)]
    a.say('before')
    await agree(a)
    a.say('in the very moment')
    await house.close()
    b.say('while nobody answers')
    await expect.poll(() => b.state.outbox, patient).toMatchObject([{ state: 'not-sent' }])
    const again = await live.open({ port: house.port })
    for (const page of [a, b]) await expect.poll(() => page.state.line, patient).toBe('connected')
    a.say('after')
    await agree(a, b)
    await expect
      .poll(() => [...b.words()].sort(), patient)
      .toEqual(['after', 'before', 'in the very moment', 'while nobody answers'])
    expect(again.bugs).toEqual([])
  })

  test('a message sent three times at once is kept once, and each is answered the same', async () => {
    const { amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b] = [await open(house, amina, roomId), await open(house, tom, roomId)]
    const message = { roomId, clientKey: aKey(), body: 'Once' }
    const answers = await Promise.all([1, 2, 3].map(() => a.socket.emitWithAck('chat:send', message)))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    await agree(a, b)
    expect(b.words()).toEqual(['Once'])
  })

  test('acknowledgements out of their order change nothing: the house has the order', async () => {
    const { amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b] = [await open(house, amina, roomId), await open(house, tom, roomId)]
    const ask = a.socket.timeout.bind(a.socket)
    // Every second answer is held back for a while on its way.
    let nth = 0
    a.socket.timeout = ((ms: number) => {
      const asking = ask(ms)
      const emit = asking.emitWithAck.bind(asking)
      const wait = nth++ % 2 === 0 ? 120 : 0
      asking.emitWithAck = (async (...said: Parameters<typeof emit>) => {
        const answer = await emit(...said)
        await pause(wait)
        return answer
      }) as typeof emit
      return asking
    }) as typeof a.socket.timeout
    for (const body of ['one', 'two', 'three', 'four']) a.say(body)
    await agree(a, b)
    expect(b.words()).toEqual(['one', 'two', 'three', 'four'])
  })

  test('one person’s words stay in the order in which they were sent, however many at once', async () => {
    const { amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b] = [await open(house, amina, roomId), await open(house, tom, roomId)]
    const bodies = Array.from({ length: 12 }, (_, at) => `part ${at}`)
    for (const body of bodies) a.say(body)
    await agree(a)
    await agree(b)
    expect(b.words()).toEqual(bodies)
  })

  test('a slow reader holds nobody up, and has everything in the end', { timeout: 30_000 }, async () => {
    const { amina, tom, rowan, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b, slow] = [
      await open(house, amina, roomId),
      await open(house, tom, roomId),
      await open(house, rowan, roomId),
    ]
    const wire = (slow.socket.io.engine.transport as unknown as { ws: { pause: () => void; resume: () => void } }).ws
    wire.pause()
    for (let round = 0; round < 40; round++) a.say(`${round} ${'word '.repeat(300)}`)
    await agree(a)
    await agree(b)
    expect(slow.state.messages).toEqual([])
    wire.resume()
    await agree(slow)
  })

  test('whoever was away for hundreds of messages has them all, in order', { timeout: 30_000 }, async () => {
    const { amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b] = [await open(house, amina, roomId), await open(house, tom, roomId)]
    drop(house, b)
    for (let round = 0; round < 230; round++)
      await house.as(amina).commands.chat.sendMessage({ roomId, clientKey: aKey(), body: `${round}` })
    await expect.poll(() => b.state.line, patient).toBe('connected')
    await agree(b)
    await expect.poll(() => a.state.messages.length, patient).toBe(230)
  })

  test('two tabs of one person show the same, also what only they know', async () => {
    const { amina, tom, rowan, roomId } = await aChat(world)
    const house = await live.open()
    const [one, two, other] = [
      await open(house, amina, roomId),
      await open(house, amina, roomId),
      await open(house, tom, roomId),
    ]
    one.say('Hello')
    two.say('See https://example.org')
    other.say('Hi')
    await agree(one, two, other)
    await expect
      .poll(() => one.state.messages.map(({ own }) => own?.state ?? null).sort(), patient)
      .toEqual(['delivered', 'waiting', null].sort())
    const mine = two.state.messages.find(({ html }) => html?.includes('Hello'))
    const theirs = two.state.messages.find(({ html }) => html?.includes('Hi'))
    await one.support(theirs?.id ?? '', 'hear', true)
    await house.as(amina).commands.chat.editMessage({ messageId: mine?.id, body: 'Hello all' })
    await world.as(rowan).commands.chat.arrive({ roomId })
    await expect.poll(() => two.state.messages.find(({ id }) => id === theirs?.id)?.given, patient).toEqual(['hear'])
    await agree(one, two, other)
    expect(other.words()).toContain('Hello all')
    expect(other.words()).not.toContain('See https://example.org')
  })

  test('whose session ends hears nothing more, within a second', async () => {
    const { amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b] = [await open(house, amina, roomId), await open(house, tom, roomId)]
    const gone = new Promise<number>((resolve) => {
      const began = performance.now()
      b.socket.once('disconnect', () => resolve(performance.now() - began))
    })
    await house.as(tom).commands.people.endOtherSessions({ keepId: 'none' })
    expect(await gone).toBeLessThan(1000)
    a.say('After')
    await agree(a)
    await pause(300)
    expect(b.words()).toEqual([])
    expect(b.heard.filter(({ name }) => name === 'chat:message')).toEqual([])
  })

  test('whoever leaves the group hears nothing more, also in the middle of coming in', async () => {
    const { amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b] = [await open(house, amina, roomId), await open(house, tom, roomId)]
    const entering = b.socket.emitWithAck('chat:enter', { roomId, after: 0 }).catch(() => null)
    await house.as(tom).commands.groups.leaveGroup({ slug: 'pain' })
    void entering
    a.say('After')
    await agree(a)
    await expect.poll(() => b.state.line, patient).toBe('closed')
    expect(b.words()).toEqual([])
    expect(b.heard.filter(({ name }) => name === 'chat:message')).toEqual([])
    expect(house.io.sockets.adapter.rooms.get(`chat:${roomId}`)?.size).toBe(1)
  })

  test('a block given in mid-session: neither hears the other from then on, nor keeps what they had of them', async () => {
    const { rowan, amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b, host] = [
      await open(house, amina, roomId),
      await open(house, tom, roomId),
      await open(house, rowan, roomId),
    ]
    a.say('from Amina')
    await agree(b)
    b.say('from Tom')
    await agree(a, b, host)
    await house.as(amina).commands.safety.blockPerson({ memberId: tom.id })
    await expect.poll(() => a.words(), patient).toEqual(['from Amina'])
    await expect.poll(() => b.words(), patient).toEqual(['from Tom'])
    a.say('after, Amina')
    b.say('after, Tom')
    await agree(a, b, host)
    expect(b.words()).toEqual(['from Tom', 'after, Tom'])
    expect(b.heard.filter(({ told }) => told.html?.includes('after, Amina'))).toEqual([])
    expect(host.words()).toHaveLength(4)
    // Nor through a third person who quotes them.
    host.say('An answer', a.state.messages.at(-1)?.id)
    await agree(a, b, host)
    expect(JSON.stringify(b.heard)).not.toContain('after, Amina')
    expect(a.state.messages.at(-1)?.answers?.words).toBe('after, Amina')
  })

  test('a carer names somebody in mid-session: the one who was named has nothing of them, by a third person either', async () => {
    const { rowan, amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b, host] = [
      await open(house, amina, roomId),
      await open(house, tom, roomId),
      await open(house, rowan, roomId),
    ]
    a.say('from the carer')
    b.say('from the person')
    await agree(a, b, host)
    await house.as(amina).commands.carers.comeInAsCarer({ who: 'parent' })
    await house.as(amina).commands.carers.keepApart({ named: 'tom@example.org' })
    await expect.poll(() => b.words(), patient).toEqual(['from the person'])
    a.say('after, the carer')
    await agree(a, host)
    host.say('An answer', a.state.messages.at(-1)?.id)
    b.say('after, the person')
    await agree(a, b, host)
    expect(JSON.stringify(b.heard)).not.toContain('after, the carer')
    expect(JSON.stringify(b.state.messages)).not.toContain('Amina')
    // For the carer nothing changed: what vanished would tell whose address it is.
    expect(a.words()).toContain('after, the person')
  })

  test('a facilitator whom somebody blocked still hears what they look after', async () => {
    const { rowan, amina, roomId } = await aChat(world)
    await world.as(amina).commands.safety.blockPerson({ memberId: rowan.id })
    const house = await live.open()
    const [a, host] = [await open(house, amina, roomId), await open(house, rowan, roomId)]
    a.say('Are you there?')
    await agree(a)
    await expect.poll(() => host.words(), patient).toEqual(['Are you there?'])
    await agree(host)
  })

  test('where people read from when they came, changes to what was said before are not told', async () => {
    const { amina, tom, roomId, say } = await aChat(world, { readFrom: 'arrival' })
    const house = await live.open()
    const a = await open(house, amina, roomId)
    const { id: messageId } = await say(amina, 'before Tom came')
    const b = await open(house, tom, roomId)
    await house.as(amina).commands.chat.editMessage({ messageId, body: 'changed, before Tom came' })
    a.say('now')
    await agree(a, b)
    await expect.poll(() => b.words(), patient).toEqual(['now'])
    expect(JSON.stringify(b.heard)).not.toContain('before Tom')
  })

  test('what was answered and is taken back is quoted by nobody any more', async () => {
    const { amina, tom, roomId } = await aChat(world)
    const house = await live.open()
    const [a, b] = [await open(house, amina, roomId), await open(house, tom, roomId)]
    a.say('Too much of me')
    await agree(b)
    await expect.poll(() => b.words(), patient).toHaveLength(1)
    b.say('I hear that', b.state.messages[0]?.id)
    await agree(b)
    await house.as(amina).commands.chat.takeBackMessage({ messageId: b.state.messages[0]?.id })
    await expect.poll(() => JSON.stringify(b.state.messages), patient).not.toContain('Too much')
    await agree(a, b)
  })

  test('a page elsewhere cannot connect, an unknown question and one too large end the line', async () => {
    const { amina, roomId } = await aChat(world)
    const house = await live.open()
    expect((await house.connect(amina, 'https://elsewhere.example')).refused).not.toBeNull()
    for (const [name, payload] of [
      ['chat:everything', {}],
      ['chat:send', { roomId, clientKey: aKey(), body: 'x'.repeat(80_000) }],
    ] as const) {
      const { socket } = await house.connect(amina)
      const gone = new Promise((resolve) => void socket.once('disconnect', resolve))
      socket.emit(name, payload, () => undefined)
      await gone
    }
    const { socket } = await house.connect(amina)
    for (const raw of [undefined, null, 7, [], { roomId: { $ne: '' } }])
      for (const name of ['chat:enter', 'chat:look', 'chat:send', 'chat:support', 'chat:page'])
        expect(await socket.emitWithAck(name, raw)).toMatchObject({ ok: false })
    expect(house.bugs).toEqual([])
  })

  test('thirty messages a minute, ten in five seconds: more is refused kindly, and the words stay', async () => {
    const { amina, tom, roomId } = await aChat(world)
    const house = await live.open({ limits: createRateLimits() })
    const [a, b] = [await open(house, amina, roomId), await open(house, tom, roomId)]
    for (let nth = 0; nth < 14; nth++) a.say(`message ${nth}`)
    await expect
      .poll(() => a.state.outbox.map(({ state }) => state), patient)
      .toEqual(Array.from({ length: 4 }, () => 'refused'))
    expect(a.state.outbox[0]?.because).toContain('Your words are still here')
    // A line that breaks does not send them again by itself.
    drop(house, a)
    await expect.poll(() => a.state.line, patient).toBe('connected')
    expect(a.state.outbox).toHaveLength(4)
    await expect.poll(() => b.words(), patient).toHaveLength(10)
  })
})
